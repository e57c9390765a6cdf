// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.List;

import org.passeur.core.Ref;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.actions.Actions;

/** What menus and keys do with a form. */
final class FormActions implements PartActions {

    private final Session session;
    private final FormPanel panel;

    FormActions(Session session, FormPanel panel) {
        this.session = session;
        this.panel = panel;
    }

    @Override
    public boolean canUndo() {
        return panel.context().stack().canUndo();
    }

    @Override
    public void undo() {
        panel.context().pause();
        panel.context().stack().undo();
    }

    @Override
    public boolean canRedo() {
        return panel.context().stack().canRedo();
    }

    @Override
    public void redo() {
        panel.context().pause();
        panel.context().stack().redo();
    }

    @Override
    public void refresh() {
        panel.refresh();
    }

    @Override
    public boolean canCreate() {
        return true;
    }

    @Override
    public void create() {
        session.open().create(panel.context().root().eClass(), o -> {
        });
    }

    @Override
    public boolean canDelete() {
        return panel.ref().isPresent();
    }

    @Override
    public void delete() {
        panel.ref().ifPresent((Ref kept) -> new Actions(session).delete(panel.control().getShell(), List.of(kept)));
    }
}
