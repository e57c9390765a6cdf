// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

/** What shows one field. It writes through its {@link FieldHost} and shows what it is told; it listens to no model. */
public interface FieldControl {

    /** The widget, to be laid out. */
    Control control();

    /** Shows a value; must leave the cursor alone where it shows that value already. */
    void show(@Nullable Object value);

    /** Where the cursor goes. */
    default void focus() {
        control().setFocus();
    }

    /** Takes what is typed and was not taken yet, as when the cursor leaves; who saves has not left. */
    default void settle() {
        // most fields take what is typed while it is typed
    }

    /** True where the field wants the whole width. */
    default boolean wide() {
        return false;
    }

    /** The height that it likes, in points; 0 for its natural one. */
    default int height() {
        return 0;
    }
}
