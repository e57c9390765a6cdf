// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

/**
 * One cell of a heat map.
 *
 * @param state whether there is a figure, none, or one that must not be seen
 * @param value the figure
 * @param target what a click opens; may be empty
 * @param tip what is said about it; may be empty
 */
public record Cell(State state, double value, String target, String tip) {

    /** What a cell holds. */
    public enum State {
        VALUE, MISSING, HIDDEN
    }

    /** No figure: hatched. */
    public static final Cell MISSING = new Cell(State.MISSING, Double.NaN, "", "");
    /** A figure that stands for too few people to be shown: marked, never given. */
    public static final Cell HIDDEN = new Cell(State.HIDDEN, Double.NaN, "", "");

    public Cell {
        if (state == State.VALUE && !Double.isFinite(value)) {
            state = State.MISSING;
        }
        if (state != State.VALUE) {
            value = Double.NaN;
        }
    }

    /** A figure. */
    public static Cell of(double value, String target) {
        return new Cell(State.VALUE, value, target, "");
    }

    boolean known() {
        return state == State.VALUE;
    }
}
