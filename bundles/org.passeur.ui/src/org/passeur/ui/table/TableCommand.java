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
public abstract class TableCommand {

    private final EClass type;
    private final int least;
    private final int order;
    private final String icon;

    /**
     * Stands in the tables of one class.
     *
     * @param least how many objects have to be chosen at least
     * @param order the place among its neighbours, smallest first
     * @param icon the name of an icon of the set
     */
    protected TableCommand(EClass type, int least, int order, String icon) {
        this.type = type;
        this.least = least;
        this.order = order;
        this.icon = icon;
    }

    /** True for the class in whose tables it stands. */
    public final boolean fits(EClass shown) {
        return shown == type;
    }

    /** How many objects have to be chosen at least. */
    public final int least() {
        return least;
    }

    /** The place among its neighbours, smallest first. */
    public final int order() {
        return order;
    }

    /** The name of an icon of the set. */
    public final String icon() {
        return icon;
    }

    /** The word for it. */
    public abstract String label(Locale locale);

    /** Does it. */
    public abstract void run(Session session, Shell parent, List<Ref> chosen);
}
