// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.ui.form.FormContext;

/** What a field is tied to; the binder stands behind it. */
public interface FieldHost {

    /** What is being edited; another one after the object was read again, so it must not be kept. */
    FormContext context();

    /** The object whose field it is: the root, or one of its parts. */
    EObject owner();

    /** Writes a value; one command. */
    void write(@Nullable Object value);

    /** Writes a value while somebody types. */
    void typed(@Nullable Object value);

    /** Says that what was typed cannot be understood; an empty sentence takes it back. */
    void trouble(String sentence);
}
