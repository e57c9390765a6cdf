// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import org.eclipse.emf.ecore.EReference;
import org.passeur.core.model.CorePackage;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.store.Dialect;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.InList;

/**
 * How all rows of a query are found that asks for many numbers at once: an engine that would rather look through all of the
 * table makes what follows an import grow with its square.
 */
record Found(Schema schema, Dialect dialect) {

    /** An engine finds fewer than these by an index of its own accord. */
    private static final int MANY = 9;

    /** What stands behind the table; nothing where the engine is to choose. */
    String by(Table table, Query query) {
        return schema.absent(table.type()) ? "" : by(table, query, query.filter());
    }

    private String by(Table table, Query query, Filter filter) {
        return switch (filter) {
            case Filter.And and -> and.parts().stream().map(part -> by(table, query, part))
                    .filter(found -> !found.isEmpty()).findFirst().orElse("");
            case Filter.In in when in.values().size() >= MANY && in.values().size() <= InList.MOST -> by(table,
                    ModelPath.of(schema, query.type(), in.path()));
            default -> "";
        };
    }

    private String by(Table table, ModelPath path) {
        if (!path.steps().isEmpty() || path.derived() != null) {
            return "";
        }
        if (path.feature() == CorePackage.Literals.PART__ID) {
            return dialect.byKey(table.key());
        }
        return path.feature() instanceof EReference reference ? schema.foundBy(table, reference, dialect) : "";
    }
}
