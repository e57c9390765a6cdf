// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void columnsAreAlignedAndFiguresStandToTheRight() {
        List<String> lines = Columns.of("Class", "Number").right(1).add("People", "65").add("Topics and more", "7")
                .lines();
        assertEquals(List.of(
                "Class            Number",
                "───────────────  ──────",
                "People               65",
                "Topics and more       7"), lines);
    }

    @Test
    void aLongCellIsCutAndALineBreakIsABlank() {
        String cell = Columns.of("What").add("one\ntwo " + "x".repeat(100)).lines().getLast();
        assertTrue(cell.startsWith("one two x") && cell.endsWith("…"), cell);
        assertEquals(60, cell.length());
    }

    @Test
    void aColumnThatMattersIsShownInFull() {
        assertEquals("x".repeat(100), Columns.of("What").whole(0).add("x".repeat(100)).lines().getLast());
    }
}
