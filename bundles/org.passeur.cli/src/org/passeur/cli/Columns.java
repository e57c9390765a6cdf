// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.util.ArrayList;
import java.util.List;

/** Texts in aligned columns; figures to the right. */
public final class Columns {

    private static final int WIDEST = 60;

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;
    private final boolean[] whole;

    /** Columns under these heads. */
    public Columns(List<String> heads) {
        this.heads = List.copyOf(heads);
        right = new boolean[heads.size()];
        whole = new boolean[heads.size()];
    }

    /** Columns under these heads. */
    public static Columns of(String... heads) {
        return new Columns(List.of(heads));
    }

    /** Puts a column to the right. */
    public Columns right(int column) {
        right[column] = true;
        return this;
    }

    /** Shows a column in full, however long. */
    public Columns whole(int column) {
        whole[column] = true;
        return this;
    }

    /** Adds a row. */
    public Columns add(List<String> cells) {
        List<String> row = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            row.add(oneLine(cells.get(c), whole[c]));
        }
        rows.add(row);
        return this;
    }

    /** Adds a row. */
    public Columns add(String... cells) {
        return add(List.of(cells));
    }

    /** The lines, heads first. */
    public List<String> lines() {
        int[] widths = new int[heads.size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = heads.get(c).length();
            for (List<String> row : rows) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(heads, widths));
        lines.add(rule(widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String gap = " ".repeat(widths[c] - cells.get(c).length());
            line.append(c == 0 ? "" : "  ").append(right[c] ? gap + cells.get(c) : cells.get(c) + gap);
        }
        return line.toString().stripTrailing();
    }

    private static String rule(int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            line.append(c == 0 ? "" : "  ").append("─".repeat(widths[c]));
        }
        return line.toString();
    }

    private static String oneLine(String text, boolean whole) {
        String flat = text.replaceAll("\\s+", " ").strip();
        return whole || flat.length() <= WIDEST ? flat : flat.substring(0, WIDEST - 1) + "…";
    }
}
