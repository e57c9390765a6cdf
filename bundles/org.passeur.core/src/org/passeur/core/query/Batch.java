// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/** Computing a value for each row of a window with one query for all. */
public final class Batch {

    private static final int NAMED = 200;

    private Batch() {
    }

    /** The condition that a reference points at one of the rows; none where there are so many that reading all is cheaper. */
    public static Filter of(String reference, List<Row> rows) {
        return rows.size() > NAMED ? Filter.ALL
                : Filter.in(reference, rows.stream().map(row -> row.ref().id()).toList());
    }

    /** One value a row. */
    public static List<@Nullable Object> map(List<Row> rows, Function<Row, @Nullable Object> value) {
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        for (Row row : rows) {
            values.add(value.apply(row));
        }
        return values;
    }
}
