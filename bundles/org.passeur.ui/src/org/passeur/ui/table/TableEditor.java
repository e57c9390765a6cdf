// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.open.TableInput;
import org.passeur.ui.theme.Icons;

/** A table of objects. */
public final class TableEditor extends EditorPart {

    public static final String ID = "org.passeur.ui.table";

    private @Nullable TablePanel panel;

    /** What a table is called. */
    public static String title(Session session, TableSpec spec) {
        Locale locale = session.locale();
        String key = spec.titleKey();
        return key == null ? session.models().plural(spec.type(), locale)
                : session.models().domain(spec.type()).map(d -> d.texts().get(locale, key)).orElse(key);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        TableInput input = (TableInput) getEditorInput();
        setTitleImage(Icons.image(input.spec().icon()));
        TablePanel made = new TablePanel(parent, Session.of(getSite()), input);
        panel = made;
        getSite().setSelectionProvider(made.selectionProvider());
    }

    /** What is inside, for tests and other parts. */
    public TablePanel panel() {
        TablePanel made = panel;
        if (made == null) {
            throw new IllegalStateException("The table is not open yet");
        }
        return made;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        TablePanel made = panel;
        return adapter == PartActions.class && made != null ? adapter.cast(made.actions()) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        TablePanel made = panel;
        if (made != null) {
            made.setFocus();
        }
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        // a table has nothing of its own to save
    }

    @Override
    public void doSaveAs() {
        // a table has nothing of its own to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
