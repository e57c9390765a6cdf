// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;

/**
 * A column that is computed, such as an item's freshness. Values come in batches, so that a window of a table costs a query
 * or two. Where filters and orders can be said in kept columns they are, and a million rows stay cheap; where not, the
 * repository computes the column for all rows that the rest of the query leaves.
 */
public interface DerivedColumn {

    /** The class that it belongs to. */
    EClass type();

    /** The name, as a path names it; labels are keyed by class and name like those of features. */
    String name();

    /** What its values are: an EEnum, EInt, EDouble, EDate... from the model. */
    EClassifier valueType();

    /** The kept columns that it is computed from. */
    List<String> needs();

    /** One value for each row, which hold the needed columns. */
    List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on);

    /** A comparison on this column said in kept columns. */
    default Optional<Filter> translate(Filter.Compare compare, LocalDate on) {
        return Optional.empty();
    }

    /** The order of this column said in kept columns. */
    default Optional<List<Order>> translate(Order order) {
        return Optional.empty();
    }
}
