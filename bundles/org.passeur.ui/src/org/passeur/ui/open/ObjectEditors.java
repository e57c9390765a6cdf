// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.open;

import org.eclipse.emf.ecore.EClass;

/** Gives the objects of a class an editor of their own instead of the declared form. An OSGi service. */
public interface ObjectEditors {

    /** The class. */
    EClass type();

    /** The id of the editor; its input is an {@link ObjectInput} or a {@link NewObjectInput}. */
    String editorId();
}
