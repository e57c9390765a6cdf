// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.dashboard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Lays cards out in as many columns of equal width as the room allows; each card goes where the column is shortest. */
final class TileGrid extends Layout {

    private static final int NARROWEST = 440;
    private static final int GAP = 16;

    @Override
    protected Point computeSize(Composite page, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? 2 * NARROWEST + 3 * GAP : widthHint;
        return new Point(width, place(page, width, flush, false));
    }

    @Override
    protected void layout(Composite page, boolean flush) {
        Rectangle room = page.getClientArea();
        place(page, room.width, flush, true);
    }

    private static int place(Composite page, int width, boolean flush, boolean move) {
        int columns = Math.max(1, (width - GAP) / (NARROWEST + GAP));
        int card = (width - GAP * (columns + 1)) / columns;
        int[] bottoms = new int[columns];
        java.util.Arrays.fill(bottoms, GAP);
        for (Control child : page.getChildren()) {
            int column = 0;
            for (int i = 1; i < columns; i++) {
                if (bottoms[i] < bottoms[column]) {
                    column = i;
                }
            }
            int height = child.computeSize(card, SWT.DEFAULT, flush).y;
            if (move) {
                child.setBounds(GAP + column * (card + GAP), bottoms[column], card, height);
            }
            bottoms[column] += height + GAP;
        }
        return java.util.Arrays.stream(bottoms).max().orElse(GAP);
    }
}
