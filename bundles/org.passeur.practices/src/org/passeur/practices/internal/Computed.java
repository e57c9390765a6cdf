// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Row;

/** A derived column with its work beside it. */
record Computed(EClass type, String name, EClassifier valueType, List<String> needs, Work work)
        implements DerivedColumn {

    /** Works a window of rows out. */
    @FunctionalInterface
    interface Work {

        /** One value a row. */
        List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on);
    }

    @Override
    public List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on) {
        return work.values(repository, rows, on);
    }
}
