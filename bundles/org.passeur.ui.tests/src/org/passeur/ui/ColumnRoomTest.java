// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;
import org.passeur.ui.test.Driver;

class ColumnRoomTest {

    private static List<Integer> widths(Table table) {
        return Driver.ui(() -> Arrays.stream(table.getColumns()).map(TableColumn::getWidth).toList());
    }

    @Test
    void columnsWithWordsTakeTheRoomThatIsLeft() {
        Shell shell = Driver.ui(() -> new Shell(Driver.display()));
        Table table = Driver.ui(() -> {
            Table made = new Table(shell, SWT.NONE);
            for (int width : new int[] { 100, 50, 60 }) {
                new TableColumn(made, SWT.LEFT).setWidth(width);
            }
            ColumnRoom.share(made, 2, 0, 1);
            made.setSize(510, 100);
            shell.setSize(700, 200);
            shell.open();
            return made;
        });
        try {
            Driver.settle();
            int room = Driver.ui(() -> table.getClientArea().width).intValue() - 210;
            assertTrue(room > 200, "room " + room);
            assertEquals(List.of(100 + room * 2 / 3, 50, 60 + room / 3), widths(table));
            Driver.run(() -> table.setSize(120, 100));
            Driver.settle();
            assertEquals(List.of(100, 50, 60), widths(table));
        } finally {
            Driver.run(shell::dispose);
        }
    }
}
