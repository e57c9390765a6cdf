// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.screen.FormSpec;

/** A small window with the form of a part, such as a link of an item; the caller puts the part into its owner. */
public final class PartDialog extends FormDialog {

    private final FormContext context;
    private final EObject part;

    /** For a part that is not, or not yet, in its owner. */
    public PartDialog(Shell parent, FormContext context, EObject part, String title) {
        super(parent, context.session(), context, title);
        this.context = context;
        this.part = part;
    }

    /** True where the person agreed. */
    public boolean ask() {
        return open() == OK;
    }

    @Override
    EObject object() {
        return part;
    }

    @Override
    FormSpec spec() {
        EClass type = part.eClass();
        return context.session().models().form(type);
    }

    @Override
    boolean accept() {
        return true;
    }
}
