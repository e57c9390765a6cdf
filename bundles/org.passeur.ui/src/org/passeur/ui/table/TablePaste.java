// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Shell;
import org.passeur.ui.Session;

/** Takes rows of a spreadsheet from the clipboard into a table. An OSGi service; the first that takes the class wins. */
public interface TablePaste {

    /** True where objects of the class can be taken in. */
    boolean takes(EClass type);

    /**
     * Takes them in, after showing what would happen.
     *
     * @param columns the paths of the columns shown, in order
     * @param sheet the clipboard's text, a tab between cells
     */
    void paste(Session session, Shell parent, EClass type, List<String> columns, String sheet);
}
