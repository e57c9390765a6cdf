// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.store.schema.Column;
import org.passeur.store.ColumnKind;
import org.passeur.store.schema.LinkTable;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.SortText;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.Maps;
import org.passeur.store.state.ObjectState;
import org.passeur.store.write.Batches.Phase;

/** Writes whole aggregates: what is new, what differs, what goes. */
final class AggregateWriter {

    private final Schema schema;
    private final Batches batches;
    private final Map<Table, String> inserts = new HashMap<>();

    AggregateWriter(Schema schema, Batches batches) {
        this.schema = schema;
        this.batches = batches;
    }

    /** Writes a new aggregate. */
    void insert(ObjectState state, int version) {
        insert(state, version, null, null, 0);
    }

    private void insert(ObjectState state, int version, @Nullable ObjectState owner, @Nullable EReference feature,
            int ordinal) {
        Table table = schema.table(state.type());
        batches.add(Phase.INSERT, inserts.computeIfAbsent(table, AggregateWriter::insertSql), statement -> {
            int index = 1;
            statement.setLong(index++, state.id());
            if (owner == null || feature == null) {
                statement.setInt(index++, version);
            } else {
                statement.setLong(index++, owner.id());
                statement.setString(index++, feature.getName());
                statement.setInt(index++, ordinal);
            }
            for (Column column : table.columns()) {
                index = bind(statement, index, column, state.get(column.feature()));
            }
        });
        for (LinkTable link : table.links()) {
            insertLinks(link, state);
        }
        for (EReference part : table.parts()) {
            int place = 0;
            for (ObjectState each : state.parts(part)) {
                insert(each, 0, state, part, place++);
            }
        }
    }

    private static String insertSql(Table table) {
        List<String> names = new ArrayList<>(List.of("id"));
        names.addAll(table.isEntity() ? List.of("version") : List.of("owner_id", "owner_feature", "ordinal"));
        table.columns().forEach(column -> names.addAll(names(column)));
        return "INSERT INTO " + table.name() + " (" + String.join(", ", names) + ") VALUES ("
                + names.stream().map(n -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static List<String> names(Column column) {
        List<String> names = new ArrayList<>(List.of(column.name()));
        String sort = column.sortName();
        if (sort != null) {
            names.add(sort);
        }
        String type = column.typeName();
        if (type != null) {
            names.add(type);
        }
        return names;
    }

    private int bind(PreparedStatement statement, int from, Column column, @Nullable Object value) throws SQLException {
        int index = from;
        column.kind().bind(statement, index++, value instanceof Ref ref ? Long.valueOf(ref.id()) : value);
        if (column.sortName() != null) {
            ColumnKind.STRING.bind(statement, index++,
                    SortText.key((String) value, schema.sortLength(column.kind(), column.length())));
        }
        if (column.typeName() != null) {
            ColumnKind.STRING.bind(statement, index++, value instanceof Ref ref ? Schema.nameOf(ref.type()) : null);
        }
        return index;
    }

    private void insertLinks(LinkTable link, ObjectState state) {
        int ordinal = 0;
        String sql = "INSERT INTO " + link.name() + " (owner_id, ordinal, " + link.value()
                + (link.typeName() == null ? ") VALUES (?, ?, ?)" : ", " + link.typeName() + ") VALUES (?, ?, ?, ?)");
        for (Object value : state.list(link.feature())) {
            int place = ordinal++;
            batches.add(Phase.INSERT, sql, statement -> {
                statement.setLong(1, state.id());
                statement.setInt(2, place);
                link.kind().bind(statement, 3, value instanceof Ref ref ? Long.valueOf(ref.id()) : value);
                if (link.typeName() != null) {
                    statement.setString(4, Schema.nameOf(((Ref) value).type()));
                }
            });
        }
    }

    /** Writes what differs of an aggregate, where its version is still the one that was read. */
    void update(ObjectState before, ObjectState after, int version) {
        Table table = schema.table(after.type());
        List<Column> changed = changed(table, before, after);
        String sql = "UPDATE " + table.name() + " SET version = ?" + sets(changed) + " WHERE id = ? AND version = ?";
        batches.add(Phase.ROOT, sql, after.id(), statement -> {
            int index = 1;
            statement.setInt(index++, version);
            for (Column column : changed) {
                index = bind(statement, index, column, after.get(column.feature()));
            }
            statement.setLong(index++, after.id());
            statement.setInt(index, before.version());
        });
        updateRest(table, before, after);
    }

    private static List<Column> changed(Table table, ObjectState before, ObjectState after) {
        List<Column> changed = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!Objects.equals(before.get(column.feature()), after.get(column.feature()))) {
                changed.add(column);
            }
        }
        return changed;
    }

    private static String sets(List<Column> columns) {
        StringBuilder sql = new StringBuilder();
        for (Column column : columns) {
            for (String name : names(column)) {
                sql.append(", ").append(name).append(" = ?");
            }
        }
        return sql.toString();
    }

    private void updateRest(Table table, ObjectState before, ObjectState after) {
        for (LinkTable link : table.links()) {
            if (!before.list(link.feature()).equals(after.list(link.feature()))) {
                deleteLinks(link, before);
                insertLinks(link, after);
            }
        }
        for (EReference part : table.parts()) {
            updateParts(part, before, after);
        }
    }

    private void updateParts(EReference feature, ObjectState before, ObjectState after) {
        Map<Long, ObjectState> old = new HashMap<>();
        Map<Long, Integer> places = new HashMap<>();
        int place = 0;
        for (ObjectState part : before.parts(feature)) {
            old.put(Long.valueOf(part.id()), part);
            places.put(Long.valueOf(part.id()), Integer.valueOf(place++));
        }
        place = 0;
        for (ObjectState part : after.parts(feature)) {
            ObjectState was = Maps.find(old, Long.valueOf(part.id()));
            old.remove(Long.valueOf(part.id()));
            if (was == null) {
                insert(part, 0, after, feature, place);
            } else {
                updatePart(was, part, places.get(Long.valueOf(part.id())).intValue() != place, place);
            }
            place++;
        }
        old.values().forEach(this::deleteParts);
        old.values().forEach(this::deleteRow);
    }

    private void updatePart(ObjectState before, ObjectState after, boolean moved, int place) {
        Table table = schema.table(after.type());
        List<Column> changed = changed(table, before, after);
        if (moved || !changed.isEmpty()) {
            String sql = "UPDATE " + table.name() + " SET ordinal = ?" + sets(changed) + " WHERE id = ?";
            batches.add(Phase.UPDATE, sql, statement -> {
                int index = 1;
                statement.setInt(index++, place);
                for (Column column : changed) {
                    index = bind(statement, index, column, after.get(column.feature()));
                }
                statement.setLong(index, after.id());
            });
        }
        updateRest(table, before, after);
    }

    /** Deletes an aggregate, where its version is still the one that was read. */
    void delete(ObjectState state) {
        batches.add(Phase.ROOT, "DELETE FROM " + schema.table(state.type()).name() + " WHERE id = ? AND version = ?",
                state.id(), statement -> {
                    statement.setLong(1, state.id());
                    statement.setInt(2, state.version());
                });
        deleteParts(state);
    }

    private void deleteParts(ObjectState state) {
        Table table = schema.table(state.type());
        for (LinkTable link : table.links()) {
            if (!state.list(link.feature()).isEmpty()) {
                deleteLinks(link, state);
            }
        }
        for (EReference feature : table.parts()) {
            for (ObjectState part : state.parts(feature)) {
                deleteParts(part);
                deleteRow(part);
            }
        }
    }

    private void deleteRow(ObjectState part) {
        batches.add(Phase.DELETE, "DELETE FROM " + schema.table(part.type()).name() + " WHERE id = ?",
                statement -> statement.setLong(1, part.id()));
    }

    private void deleteLinks(LinkTable link, ObjectState owner) {
        batches.add(Phase.DELETE, "DELETE FROM " + link.name() + " WHERE owner_id = ?",
                statement -> statement.setLong(1, owner.id()));
    }

    /** The features that differ between two states. */
    static List<EStructuralFeature> differences(ObjectState before, ObjectState after) {
        return before.differences(after);
    }
}
