// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.model.CorePackage;
import org.passeur.store.Dialect;
import org.passeur.store.schema.Column;
import org.passeur.store.schema.LinkTable;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.InList;
import org.passeur.store.sql.Session;
import org.passeur.store.state.ObjectState;

/**
 * Reads whole aggregates as they were committed. Outside a transaction that writes, the root's row stays locked until the end:
 * nobody can be writing its parts, which are read without asking for locks, and so without waiting for who writes other parts.
 */
public final class AggregateReader {

    private final Schema schema;
    private final Session session;
    private final Dialect dialect;
    private final String rootSuffix;
    private final String partSuffix;

    /**
     * For one transaction.
     *
     * @param writing true where it writes: then nothing is locked before it is written, versions tell the rest
     */
    AggregateReader(Schema schema, Session session, Dialect dialect, boolean writing) {
        this.schema = schema;
        this.session = session;
        this.dialect = dialect;
        this.rootSuffix = writing ? "" : dialect.stableRead();
        this.partSuffix = writing ? "" : dialect.uncommittedRead();
    }

    /** The aggregates of a concrete class that are there. */
    public Map<Long, ObjectState> read(EClass type, Collection<Long> ids) throws SQLException {
        Map<Long, ObjectState> found = new LinkedHashMap<>();
        Table table = schema.table(type);
        for (List<Long> chunk : InList.chunks(new LinkedHashSet<>(ids))) {
            Map<Long, ObjectState> some = new LinkedHashMap<>();
            objects(table, "id", chunk, rootSuffix, (state, results) -> some.put(Long.valueOf(state.id()), state));
            fill(table, some);
            found.putAll(some);
        }
        return found;
    }

    private interface Each {
        void accept(ObjectState state, ResultSet results) throws SQLException;
    }

    private void objects(Table table, String by, List<Long> ids, String suffix, Each each) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT id");
        sql.append(table.isEntity() ? ", version" : ", owner_id, owner_feature");
        for (Column column : table.columns()) {
            sql.append(", ").append(column.name());
            if (column.typeName() != null) {
                sql.append(", ").append(column.typeName());
            }
        }
        sql.append(" FROM ").append(table.name())
                .append(table.isEntity() ? dialect.byKey(table.key()) : dialect.byIndex(table.ownerIndex()))
                .append(" WHERE ").append(InList.sql(by, ids.size()));
        sql.append(table.isEntity() ? "" : " ORDER BY owner_id, ordinal").append(suffix);
        PreparedStatement statement = session.prepare(sql.toString());
        for (int i = 0; i < ids.size(); i++) {
            statement.setLong(i + 1, ids.get(i).longValue());
        }
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                each.accept(state(table, results), results);
            }
        }
    }

    private ObjectState state(Table table, ResultSet results) throws SQLException {
        ObjectState state = new ObjectState(table.type(), results.getLong(1));
        int index = 2;
        if (table.isEntity()) {
            state.set(CorePackage.Literals.ENTITY__VERSION, Integer.valueOf(results.getInt(index++)));
        } else {
            index += 2;
        }
        for (Column column : table.columns()) {
            if (column.feature() instanceof EReference reference) {
                long target = results.getLong(index++);
                String type = column.typeName() == null ? null : results.getString(index++);
                state.set(reference, target == 0 ? null : ref(reference, target, type));
            } else {
                Object value = column.kind().read(results, index++, column.dataType());
                state.set(column.feature(), value == null ? nothing(column.feature()) : value);
            }
        }
        for (LinkTable link : table.links()) {
            state.set(link.feature(), new ArrayList<>());
        }
        for (EReference part : table.parts()) {
            state.set(part, part.isMany() ? new ArrayList<>() : null);
        }
        return state;
    }

    /** What a column without a value stands for: primitive features always have one. */
    private static @Nullable Object nothing(EStructuralFeature feature) {
        Class<?> java = ((EAttribute) feature).getEAttributeType().getInstanceClass();
        boolean always = feature.getEType() instanceof org.eclipse.emf.ecore.EEnum
                || java != null && java.isPrimitive();
        return always && !feature.isUnsettable() ? feature.getDefaultValue() : null;
    }

    private @Nullable Object ref(EReference reference, long id, @Nullable String type) {
        if (type != null) {
            var known = schema.classOf(type);
            return known.isPresent() ? new Ref(known.get(), id) : null;
        }
        List<Table> tables = schema.concrete(reference.getEReferenceType());
        return tables.isEmpty() ? null : new Ref(tables.getFirst().type(), id);
    }

    private void fill(Table table, Map<Long, ObjectState> owners) throws SQLException {
        if (owners.isEmpty()) {
            return;
        }
        List<List<Long>> chunks = InList.chunks(owners.keySet());
        for (LinkTable link : table.links()) {
            for (List<Long> chunk : chunks) {
                links(link, chunk, owners);
            }
        }
        Map<Table, List<EReference>> partTables = new LinkedHashMap<>();
        for (EReference part : table.parts()) {
            schema.concrete(part.getEReferenceType())
                    .forEach(t -> partTables.computeIfAbsent(t, x -> new ArrayList<>()).add(part));
        }
        for (Map.Entry<Table, List<EReference>> entry : partTables.entrySet()) {
            Map<String, EReference> features = new HashMap<>();
            entry.getValue().forEach(r -> features.put(r.getName(), r));
            Map<Long, ObjectState> parts = new LinkedHashMap<>();
            for (List<Long> chunk : chunks) {
                objects(entry.getKey(), "owner_id", chunk, partSuffix, (state, results) -> {
                    ObjectState owner = owners.get(Long.valueOf(results.getLong(2)));
                    EReference feature = features.get(results.getString(3));
                    if (owner != null && feature != null) {
                        attach(owner, feature, state);
                        parts.put(Long.valueOf(state.id()), state);
                    }
                });
            }
            fill(entry.getKey(), parts);
        }
        if (partTables.size() > 1) {
            sortMixed(table, owners);
        }
    }

    /** Parts of several classes in one feature come from several tables: their places are asked for again. */
    private void sortMixed(Table table, Map<Long, ObjectState> owners) throws SQLException {
        for (EReference part : table.parts()) {
            List<Table> tables = schema.concrete(part.getEReferenceType());
            if (!part.isMany() || tables.size() < 2) {
                continue;
            }
            Map<Long, Integer> places = new HashMap<>();
            for (Table each : tables) {
                for (List<Long> chunk : InList.chunks(owners.keySet())) {
                    PreparedStatement statement = session.prepare(
                            "SELECT id, ordinal FROM " + each.name() + " WHERE "
                                    + InList.sql("owner_id", chunk.size()) + partSuffix);
                    for (int i = 0; i < chunk.size(); i++) {
                        statement.setLong(i + 1, chunk.get(i).longValue());
                    }
                    try (ResultSet results = statement.executeQuery()) {
                        while (results.next()) {
                            places.put(Long.valueOf(results.getLong(1)), Integer.valueOf(results.getInt(2)));
                        }
                    }
                }
            }
            for (ObjectState owner : owners.values()) {
                List<ObjectState> parts = new ArrayList<>(owner.parts(part));
                parts.sort((a, b) -> places.get(Long.valueOf(a.id())).compareTo(places.get(Long.valueOf(b.id()))));
                owner.set(part, parts);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void attach(ObjectState owner, EReference feature, ObjectState part) {
        if (feature.isMany()) {
            ((List<Object>) owner.list(feature)).add(part);
        } else {
            owner.set(feature, part);
        }
    }

    @SuppressWarnings("unchecked")
    private void links(LinkTable link, List<Long> chunk, Map<Long, ObjectState> owners) throws SQLException {
        PreparedStatement statement = session.prepare("SELECT owner_id, " + link.value()
                + (link.typeName() == null ? "" : ", " + link.typeName()) + " FROM " + link.name()
                + dialect.byKey(link.key()) + " WHERE "
                + InList.sql("owner_id", chunk.size()) + " ORDER BY owner_id, ordinal" + partSuffix);
        for (int i = 0; i < chunk.size(); i++) {
            statement.setLong(i + 1, chunk.get(i).longValue());
        }
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                ObjectState owner = owners.get(Long.valueOf(results.getLong(1)));
                Object value = link.feature() instanceof EReference reference
                        ? ref(reference, results.getLong(2), link.typeName() == null ? null : results.getString(3))
                        : link.kind().read(results, 2, link.dataType());
                if (value != null) {
                    ((List<Object>) owner.list(link.feature())).add(value);
                }
            }
        }
    }
}
