// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Gives the room that is left in a table or tree to the columns with words, so that nothing is cut beside an empty space. */
public final class ColumnRoom {

    private final Composite control;
    private final int[] shares;
    private final int[] least;

    private ColumnRoom(Composite control, int[] shares) {
        this.control = control;
        this.shares = shares.clone();
        least = widths();
        control.addListener(SWT.Resize, e -> fit());
        fit();
    }

    /** Shares what the columns of a table, as wide as they are now, leave; a column with share 0 stays as it is. */
    public static void share(Table table, int... shares) {
        new ColumnRoom(table, shares);
    }

    /** The same for a tree. */
    public static void share(Tree tree, int... shares) {
        new ColumnRoom(tree, shares);
    }

    private void fit() {
        int left = Math.max(0, control.getClientArea().width - Arrays.stream(least).sum());
        int all = Math.max(1, Arrays.stream(shares).sum());
        for (int i = 0; i < least.length; i++) {
            width(i, least[i] + left * shares[i] / all);
        }
    }

    private int[] widths() {
        return control instanceof Table table
                ? Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).toArray()
                : Arrays.stream(((Tree) control).getColumns()).mapToInt(TreeColumn::getWidth).toArray();
    }

    private void width(int column, int width) {
        if (control instanceof Table table) {
            table.getColumn(column).setWidth(width);
        } else {
            ((Tree) control).getColumn(column).setWidth(width);
        }
    }
}
