// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import org.eclipse.swt.widgets.Composite;

/** A kind of field. Plug-ins bring their own as OSGi services; those are asked before the usual ones. */
public interface FieldKind {

    /** True where it can show the field. */
    boolean fits(FieldSpec spec);

    /** Makes what shows it. */
    FieldControl create(Composite parent, FieldSpec spec, FieldHost host);
}
