// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** One typed cell of a table, so that a spreadsheet can calculate with it. */
public sealed interface Cell {

    /** Words. */
    record Words(List<Inline> runs) implements Cell {
        public Words {
            runs = List.copyOf(runs);
        }
    }

    /** A figure with so many decimals; the unit is the column's unless it has its own. */
    record Figure(double value, int decimals, String unit) implements Cell {
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {
    }

    /** A part of a whole, 0-1 for 0-100 %. */
    record Percent(double part) implements Cell {
    }

    /** A word on a coloured ground, such as a risk or a freshness; the order sorts it in a spreadsheet. */
    record Level(String label, Tone tone, int order) implements Cell {
    }

    /** Nothing known. */
    record Empty() implements Cell {
    }

    /** Something that must not be seen in any format. */
    record Hidden() implements Cell {
    }

    /** Nothing known. */
    Cell EMPTY = new Empty();
    /** Not to be seen. */
    Cell HIDDEN = new Hidden();

    /** Words. */
    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Words(List.of(new Inline.Text(text)));
    }

    /** Words with a link. */
    static Cell link(String text, String target) {
        return new Words(List.of(Inline.link(text, target)));
    }

    /** A whole number. */
    static Cell of(long value) {
        return new Figure(value, 0, "");
    }

    /** A figure with so many decimals; NaN is nothing known. */
    static Cell of(double value, int decimals) {
        return Double.isFinite(value) ? new Figure(value, decimals, "") : EMPTY;
    }

    /** A day. */
    static Cell of(LocalDate date) {
        return new Day(date);
    }

    /** The same with other words. */
    default Cell mapTexts(UnaryOperator<String> words) {
        return switch (this) {
            case Words cell -> new Words(Inline.mapTexts(cell.runs(), words));
            case Level level -> new Level(words.apply(level.label()), level.tone(), level.order());
            case Figure figure -> figure;
            case Day day -> day;
            case Percent percent -> percent;
            case Empty empty -> empty;
            case Hidden hidden -> hidden;
        };
    }
}
