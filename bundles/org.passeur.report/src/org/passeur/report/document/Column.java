// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

/**
 * A column of a table.
 *
 * @param header its name
 * @param kind what its cells hold; decides the side on which they stand
 * @param width its share of the table's width beside the others'; 0 leaves it to the content
 * @param unit of its figures, said once in the header; may be empty
 */
public record Column(String header, Kind kind, double width, String unit) {

    /** What cells hold. */
    public enum Kind {
        TEXT, NUMBER, DATE, PERCENT, LEVEL;

        /** Whether cells stand at the right. */
        public boolean right() {
            return this == NUMBER || this == PERCENT;
        }
    }

    /** A column of words with a share of the width. */
    public static Column text(String header, double width) {
        return new Column(header, Kind.TEXT, width, "");
    }

    /** A column of figures. */
    public static Column number(String header, String unit) {
        return new Column(header, Kind.NUMBER, 0, unit);
    }

    /** A column of days. */
    public static Column date(String header) {
        return new Column(header, Kind.DATE, 0, "");
    }

    /** A column of parts of a whole. */
    public static Column percent(String header) {
        return new Column(header, Kind.PERCENT, 0, "");
    }

    /** A column of coloured words. */
    public static Column level(String header) {
        return new Column(header, Kind.LEVEL, 0, "");
    }

    /** The header with its unit. */
    public String heading() {
        return unit.isEmpty() ? header : header + " (" + unit.replace(' ', '\u00a0') + ")";
    }
}
