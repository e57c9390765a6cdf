// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;
import org.passeur.core.Ref;
import org.passeur.ui.Session;

/** Something of a class's own under the title of its form, such as a figure or a picture. An OSGi service. */
public interface FormExtra {

    /** The class. */
    EClass type();

    /** Makes it for a kept object; it follows commits by itself. */
    void create(Composite parent, Session session, Ref ref);
}
