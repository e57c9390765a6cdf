// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.screen;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Order;

/**
 * A table as a domain declares it.
 *
 * @param id unique in the product; the class's own table has the name of the class
 * @param titleKey the key of its title in the domain's words, or null for the plural of the class
 * @param icon the name of an icon of the product's set
 * @param columns shown at first, in order; the others of the class can be chosen
 * @param emptyKey the key of a sentence that says what would stand here, or null
 */
public record TableSpec(String id, EClass type, @Nullable String titleKey, String icon, List<Column> columns,
        Filter filter,
        List<Order> order, @Nullable String emptyKey) {

    /** The usual table of a class. */
    public static TableSpec of(EClass type, String icon, Column... columns) {
        return new TableSpec(type.getName(), type, null, icon, List.of(columns), Filter.ALL, List.of(), null);
    }

    /** The same in an order. */
    public TableSpec orderedBy(String path, boolean descending) {
        return new TableSpec(id, type, titleKey, icon, columns, filter, List.of(new Order(path, descending)), emptyKey);
    }

    /** The same with words for when it is empty. */
    public TableSpec whenEmpty(String key) {
        return new TableSpec(id, type, titleKey, icon, columns, filter, order, key);
    }

    /**
     * A column.
     *
     * @param path a feature, a path or a derived column
     * @param width in characters
     */
    public record Column(String path, int width) {

        /** A column. */
        public static Column of(String path, int width) {
            return new Column(path, width);
        }
    }
}
