// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.passeur.core.query.Query;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.actions.Actions;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.values.Values;

/** What menus and keys do with a table: copy, paste, delete, export, new. */
final class TableActions implements PartActions {

    private final TablePanel panel;
    private final Session session;
    private final TableSpec spec;
    private final Values values;

    TableActions(TablePanel panel, Session session, TableSpec spec, Values values) {
        this.panel = panel;
        this.session = session;
        this.spec = spec;
        this.values = values;
    }

    @Override
    public boolean canDelete() {
        return panel.chosenCount() > 0;
    }

    @Override
    public void delete() {
        new Actions(session).delete(panel.control().getShell(), panel.chosen());
    }

    @Override
    public boolean canCopy() {
        return panel.chosenCount() > 0;
    }

    @Override
    public void copy() {
        List<Column> now = panel.shownNow();
        List<Long> ids = panel.chosen().stream().map(r -> Long.valueOf(r.id())).toList();
        Query query = Query.of(spec.type()).columns(panel.paths());
        Jobs.read(panel.control(), Words.get("table.copying"),
                () -> new Sheet(now, values).tabs(session.repository().rows(query, ids)), text -> {
                    Clipboard clipboard = new Clipboard(panel.control().getDisplay());
                    clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
                    clipboard.dispose();
                    Jobs.say(Words.get("table.copied", Integer.valueOf(ids.size())));
                });
    }

    @Override
    public boolean canPaste() {
        return Pastes.find(spec.type()) != null;
    }

    @Override
    public void paste() {
        TablePaste paste = Pastes.find(spec.type());
        Clipboard clipboard = new Clipboard(panel.control().getDisplay());
        Object sheet = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (paste != null && sheet instanceof String text && !text.isBlank()) {
            paste.paste(session, panel.control().getShell(), spec.type(),
                    panel.shownNow().stream().map(Column::path).toList(),
                    text);
        }
    }

    @Override
    public void selectAll() {
        panel.chooseAll();
    }

    @Override
    public boolean canFilter() {
        return true;
    }

    @Override
    public void filter() {
        panel.focusQuick();
    }

    @Override
    public void refresh() {
        panel.reload();
    }

    @Override
    public boolean canCreate() {
        return true;
    }

    @Override
    public void create() {
        session.open().create(spec.type(), o -> {
        });
    }

    @Override
    public boolean canExport() {
        return true;
    }

    @Override
    public void export() {
        new CsvExport(session, spec, panel.asked(), panel.shownNow(), values).ask(panel.control().getShell());
    }
}
