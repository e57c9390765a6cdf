// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A question to the repository: which objects of a class (its subclasses included), which columns of them, in which order.
 * Immutable. A column is a path: a feature, a feature of a referenced object ({@code person.name}), or a derived column.
 *
 * @param after the last row of the page before, whose columns hold the values of the order, or null
 * @param limit at most so many rows; 0 for all
 * @param on the day that date-dependent columns speak of
 */
public record Query(EClass type, List<String> columns, Filter filter, List<Order> order, @Nullable Row after, int limit,
        LocalDate on) {

    /** Everything of a class, in the order of numbers, with no column but the title. */
    public static Query of(EClass type) {
        return new Query(type, List.of(), Filter.ALL, List.of(), null, 0, LocalDate.now());
    }

    /** Asks for these columns. */
    public Query columns(String... paths) {
        return columns(List.of(paths));
    }

    /** Asks for these columns. */
    public Query columns(List<String> paths) {
        return new Query(type, List.copyOf(paths), filter, order, after, limit, on);
    }

    /** Adds a condition to those that are there. */
    public Query where(Filter condition) {
        return new Query(type, columns, filter.and(condition), order, after, limit, on);
    }

    /** Adds an order after those that are there. */
    public Query orderBy(String path) {
        return orderBy(new Order(path, false));
    }

    /** Adds an order after those that are there. */
    public Query orderBy(Order next) {
        List<Order> all = new ArrayList<>(order);
        all.add(next);
        return new Query(type, columns, filter, List.copyOf(all), after, limit, on);
    }

    /** Replaces the order. */
    public Query ordered(List<Order> orders) {
        return new Query(type, columns, filter, List.copyOf(orders), after, limit, on);
    }

    /** Continues after the last row of a page. */
    public Query after(@Nullable Row last) {
        return new Query(type, columns, filter, order, last, limit, on);
    }

    /** At most so many rows. */
    public Query limit(int rows) {
        return new Query(type, columns, filter, order, after, rows, on);
    }

    /** Asks date-dependent columns for another day. */
    public Query on(LocalDate day) {
        return new Query(type, columns, filter, order, after, limit, day);
    }
}
