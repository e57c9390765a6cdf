// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.passeur.core.Ref;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.InList;
import org.passeur.store.sql.Session;

/** Finds the aggregates that parts belong to. */
public final class Owners {

    private Owners() {
    }

    /** The root of each part that is there. */
    public static Map<Long, Ref> roots(Schema schema, Session session, EClass partType, Collection<Long> parts)
            throws SQLException {
        Map<Long, Ref> roots = new HashMap<>();
        if (parts.isEmpty()) {
            return roots;
        }
        for (EReference feature : schema.containers(partType)) {
            for (Table owner : schema.tables()) {
                if (owner.parts().contains(feature)) {
                    Map<Long, Long> owners = owners(schema.table(partType), owner, feature, session, parts);
                    if (owner.isEntity()) {
                        owners.forEach((part, id) -> roots.put(part, new Ref(owner.type(), id.longValue())));
                    } else {
                        Map<Long, Ref> above = roots(schema, session, owner.type(),
                                new LinkedHashSet<>(owners.values()));
                        owners.forEach((part, id) -> {
                            Ref root = above.get(id);
                            if (root != null) {
                                roots.put(part, root);
                            }
                        });
                    }
                }
            }
        }
        return roots;
    }

    private static Map<Long, Long> owners(Table part, Table owner, EReference feature, Session session,
            Collection<Long> parts)
            throws SQLException {
        Map<Long, Long> owners = new HashMap<>();
        for (List<Long> chunk : InList.chunks(parts)) {
            PreparedStatement statement = session.prepare("SELECT p.id, o.id FROM " + part.name() + " p JOIN "
                    + owner.name()
                    + " o ON o.id = p.owner_id WHERE " + InList.sql("p.id", chunk.size()) + " AND p.owner_feature = ?");
            int index = 1;
            for (Long id : chunk) {
                statement.setLong(index++, id.longValue());
            }
            statement.setString(index, feature.getName());
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    owners.put(Long.valueOf(results.getLong(1)), Long.valueOf(results.getLong(2)));
                }
            }
        }
        return owners;
    }
}
