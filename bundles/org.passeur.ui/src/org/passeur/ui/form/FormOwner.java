// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import org.passeur.core.Ref;

/** What a form needs of the part around it. */
public interface FormOwner {

    /** The state of being saved changed. */
    void dirtyChanged();

    /** The name changed. */
    void renamed(String title);

    /** A new object was kept. */
    void created(Ref kept);

    /** The object is gone. */
    void gone();
}
