// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.passeur.core.query.Order;

/** The order of a table as its headers show it; the database does the sorting. */
@SuppressWarnings("rawtypes")
final class Sorting implements ISortModel {

    private final List<Column> columns;
    private final Runnable changed;
    private final List<Order> order;

    Sorting(List<Column> columns, List<Order> order, Runnable changed) {
        this.columns = columns;
        this.order = new ArrayList<>(order);
        this.changed = changed;
    }

    List<Order> order() {
        return List.copyOf(order);
    }

    private int place(int column) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).path().equals(columns.get(column).path())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        List<Integer> sorted = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (place(i) >= 0) {
                sorted.add(Integer.valueOf(i));
            }
        }
        return sorted;
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return place(column) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        int place = place(column);
        return place < 0 ? SortDirectionEnum.NONE
                : order.get(place).descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int column) {
        return place(column);
    }

    @Override
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public @Nullable Comparator<?> getColumnComparator(int column) {
        return null;
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        if (columns.get(column).type().longText() || columns.get(column).type().many()) {
            return;
        }
        int place = place(column);
        if (!accumulate) {
            order.clear();
        } else if (place >= 0) {
            order.remove(place);
        }
        if (direction != SortDirectionEnum.NONE) {
            order.add(new Order(columns.get(column).path(), direction == SortDirectionEnum.DESC));
        }
        changed.run();
    }

    @Override
    public void clear() {
        order.clear();
    }
}
