// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.passeur.store.schema.LinkTable;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.InList;
import org.passeur.store.sql.Session;

/** Finds what points at objects. */
public final class Pointers {

    private Pointers() {
    }

    /** The numbers of the objects of a table that point at any of some objects by a reference. */
    public static Set<Long> holders(Session session, Table table, EReference reference, Collection<Long> targets)
            throws SQLException {
        Set<Long> holders = new LinkedHashSet<>();
        for (List<Long> chunk : InList.chunks(targets)) {
            PreparedStatement statement = session.prepare(sql(table, reference, chunk.size()));
            for (int i = 0; i < chunk.size(); i++) {
                statement.setLong(i + 1, chunk.get(i).longValue());
            }
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    holders.add(Long.valueOf(results.getLong(1)));
                }
            }
        }
        return holders;
    }

    private static String sql(Table table, EReference reference, int length) {
        var column = table.column(reference);
        if (column.isPresent()) {
            return "SELECT id FROM " + table.name() + " WHERE " + InList.sql(column.get().name(), length);
        }
        LinkTable link = table.link(reference).orElseThrow();
        return "SELECT owner_id FROM " + link.name() + " WHERE " + InList.sql(link.value(), length);
    }
}
