// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.errors.Errors;
import org.passeur.ui.open.NewObjectInput;
import org.passeur.ui.open.ObjectInput;
import org.passeur.ui.table.RefSelection;
import org.passeur.ui.theme.Icons;

/** The editor of an object of any class. */
public final class FormEditor extends EditorPart implements FormOwner {

    public static final String ID = "org.passeur.ui.form";

    private final RefSelection selection = new RefSelection();
    private @Nullable FormPanel panel;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ObjectInput) && !(input instanceof NewObjectInput)) {
            throw new PartInitException("A form opens objects, not " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(selection);
    }

    @Override
    public void createPartControl(Composite parent) {
        Session session = Session.of(getSite());
        IEditorInput input = getEditorInput();
        try {
            if (input instanceof ObjectInput known) {
                setTitleImage(Icons.image(session.models().form(known.ref().type()).icon()));
                panel = new FormPanel(parent, session, known.ref(), this);
                selection.set(new StructuredSelection(known.ref()));
            } else if (input instanceof NewObjectInput wish) {
                setTitleImage(Icons.image(session.models().form(wish.type()).icon()));
                panel = new FormPanel(parent, session, wish.type(), wish.prefill(), this);
            }
        } catch (PasseurException e) {
            Errors.show(e);
            gone();
        }
    }

    /** What is inside; null where the object could not be loaded. */
    public @Nullable FormPanel panel() {
        return panel;
    }

    /** Opens the section with a field and puts the cursor there. */
    public void reveal(String feature) {
        FormPanel made = panel;
        if (made != null) {
            made.reveal(feature);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        FormPanel made = panel;
        return adapter == PartActions.class && made != null ? adapter.cast(made.actions()) : super.getAdapter(adapter);
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        FormPanel made = panel;
        if (made != null && !made.save() && monitor != null) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public boolean isDirty() {
        FormPanel made = panel;
        return made != null && made.isDirty();
    }

    @Override
    public void setFocus() {
        FormPanel made = panel;
        if (made != null) {
            made.setFocus();
        }
    }

    @Override
    public void dirtyChanged() {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void renamed(String title) {
        if (!title.equals(getPartName())) {
            setPartName(title);
        }
    }

    @Override
    public void created(Ref kept) {
        setInput(new ObjectInput(kept, getPartName(), null));
        selection.set(new StructuredSelection(kept));
    }

    @Override
    public void gone() {
        getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
    }

    @Override
    public void doSaveAs() {
        // objects are saved where they are
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
