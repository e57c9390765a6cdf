// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.util.List;

/**
 * The beginning of a source, as a wizard shows it before anything is imported.
 *
 * @param what the class that the records become, by name, or the id of a sheet
 * @param columns the columns and where they go
 * @param rows the first records, a text for each column, as they would be kept
 * @param problems what would be rejected among these, and columns that go nowhere
 * @param mapping the mapping that was found or remembered; change it and import with it
 * @param changes what would happen beside the plain taking over of values, such as a change of team
 * @param total how many records there are in all; 0 where that is not known before they are all read
 */
public record Preview(String what, List<Column> columns, List<List<String>> rows, List<Problem> problems,
        Mapping mapping, List<Problem> changes, int total) {

    /** Where nobody has counted the records. */
    public Preview(String what, List<Column> columns, List<List<String>> rows, List<Problem> problems,
            Mapping mapping, List<Problem> changes) {
        this(what, columns, rows, problems, mapping, changes, 0);
    }

    /** Where nothing happens but what the rows say. */
    public Preview(String what, List<Column> columns, List<List<String>> rows, List<Problem> problems,
            Mapping mapping) {
        this(what, columns, rows, problems, mapping, List.of());
    }

    /** The same, of so many records in all. */
    public Preview of(int records) {
        return new Preview(what, columns, rows, problems, mapping, changes, records);
    }

    /** At most so many records are shown. */
    public static final int ROWS = 50;

    /**
     * A column of the source.
     *
     * @param header its name there; where a source names no columns, what a person calls it
     * @param feature the feature that it fills; {@code ""} for none
     */
    public record Column(String header, String feature) {
    }
}
