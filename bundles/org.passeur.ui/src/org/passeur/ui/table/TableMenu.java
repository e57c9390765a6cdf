// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.passeur.core.Ref;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.actions.Actions;
import org.passeur.ui.theme.Icons;

/** The context menu of a table: open, the actions of the class, copy, export, delete. */
final class TableMenu {

    private final TablePanel panel;
    private final Session session;
    private final TableSpec spec;

    TableMenu(TablePanel panel, Session session, TableSpec spec) {
        this.panel = panel;
        this.session = session;
        this.spec = spec;
    }

    void install(NatTable table) {
        Menu menu = new Menu(table);
        table.setMenu(menu);
        menu.addListener(SWT.Show, e -> fill(menu));
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        List<Ref> chosen = panel.chosen();
        boolean some = !chosen.isEmpty();
        item(menu, "box-arrow-in-right", Words.get("table.open"), some,
                () -> chosen.stream().limit(10).forEach(session.open()::object));
        item(menu, "plus-lg", session.creation(spec.type()), !session.models().absent(spec.type()),
                panel.actions()::create);
        List<ObjectAction> actions = new Actions(session).of(spec.type());
        if (!actions.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
            actions.forEach(a -> item(menu, a.icon(), a.label(session.locale()), some,
                    () -> new Actions(session).run(a, chosen)));
        }
        List<TableCommand> commands = TableCommands.of(spec.type());
        if (!commands.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
            commands.forEach(c -> item(menu, c.icon(), c.label(session.locale()), chosen.size() >= c.least(),
                    () -> c.run(session, menu.getShell(), chosen)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "copy", plain("menu.edit.copy"), some, panel.actions()::copy);
        item(menu, "filetype-csv", plain("menu.file.export"), true, panel.actions()::export);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "trash", plain("menu.edit.delete"), some, panel.actions()::delete);
    }

    /** The word of a menu without its key. */
    private static String plain(String key) {
        return Words.get(key).replace("&", "");
    }

    private static void item(Menu menu, String icon, String label, boolean enabled, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setImage(Icons.image(icon));
        item.setText(label.replace("&", "&&"));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, e -> run.run());
    }
}
