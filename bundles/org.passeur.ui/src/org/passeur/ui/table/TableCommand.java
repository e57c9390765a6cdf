// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Ref;
import org.passeur.ui.Session;

/** Something to do with the chosen objects of a table that asks for more first; stands in its context menu. An OSGi service. */
public interface TableCommand {

    /** True for the classes in whose tables it stands. */
    boolean fits(EClass type);

    /** How many objects have to be chosen at least. */
    int least();

    /** The place among its neighbours, smallest first. */
    int order();

    /** The name of an icon of the set. */
    String icon();

    /** The word for it. */
    String label(Locale locale);

    /** Does it. */
    void run(Session session, Shell parent, List<Ref> chosen);
}
