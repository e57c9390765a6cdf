// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The workspace for tools that speak SQL: views that are read and never written, whose names and columns stay. What is hidden
 * from other doors has no view, and nothing but the views can be reached.
 */
public interface SqlDoor {

    /** The views in the order of their names. */
    List<View> views();

    /**
     * Answers one SELECT over the views.
     *
     * @param most at most so many rows; 0 for all
     * @throws PasseurException INVALID where it is not a SELECT, where it asks for anything but the views, or where the
     *             database refuses it
     */
    void query(String select, int most, Receiver receiver);

    /** A view and its columns. */
    record View(String name, List<String> columns) {
    }

    /** Takes an answer row by row. */
    interface Receiver {

        /** The names of the columns, before the first row. */
        void columns(List<String> names);

        /** The values of a row: texts, numbers, truth values, days and moments. */
        void row(List<@Nullable Object> values);
    }
}
