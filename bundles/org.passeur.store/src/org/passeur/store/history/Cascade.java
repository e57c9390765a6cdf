// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Schema.Incoming;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.Session;
import org.passeur.store.state.ObjectState;
import org.passeur.store.write.Store;

/** What a deletion took with it, and what let go of it, found in the change set that did it. */
final class Cascade {

    /** A pointer that was let go: who pointed, by which feature, at what, at which place of several. */
    record Pointer(Ref holder, EReference feature, Ref target, int place) {
    }

    /** A part that was taken out of somebody's, because it pointed at what was deleted. */
    record LostPart(Ref holder, EReference feature, ObjectState part, int place) {
    }

    private final Store store;
    private final Session session;
    private final long changeSet;
    private final Map<EClass, List<ObjectState>> deleted = new HashMap<>();

    private Cascade(Store store, Session session, long changeSet) {
        this.store = store;
        this.session = session;
        this.changeSet = changeSet;
    }

    /** That of the last deletion of an object; empty where it was never deleted. */
    static Optional<Cascade> of(Store store, Session session, Ref ref) throws SQLException {
        PreparedStatement statement = session.prepare("SELECT o.change_set_id FROM change_object o"
                + " JOIN change_set s ON s.id = o.change_set_id WHERE o.object_id = ? AND o.operation = 'D'"
                + " ORDER BY s.number_ DESC FETCH FIRST 1 ROWS ONLY");
        statement.setLong(1, ref.id());
        try (ResultSet results = statement.executeQuery()) {
            return results.next() ? Optional.of(new Cascade(store, session, results.getLong(1))) : Optional.empty();
        }
    }

    /** What was deleted because it pointed at an object, and because it pointed at that, as it was; the nearest first. */
    Map<Ref, ObjectState> along(Ref ref) throws SQLException {
        Map<Ref, ObjectState> along = new LinkedHashMap<>();
        Deque<Ref> waiting = new ArrayDeque<>(List.of(ref));
        while (!waiting.isEmpty()) {
            Ref target = waiting.removeFirst();
            for (Incoming incoming : store.schema().incoming(target.type())) {
                if (incoming.table().isEntity() && cascades(incoming.reference())) {
                    for (ObjectState state : deleted(incoming.table().type())) {
                        Ref other = new Ref(state.type(), state.id());
                        if (!other.equals(ref) && !along.containsKey(other)
                                && place(state.get(incoming.reference()), target) >= 0) {
                            along.put(other, state);
                            waiting.add(other);
                        }
                    }
                }
            }
        }
        return along;
    }

    /** What pointed at some objects until they were deleted. */
    List<Pointer> letGo(Set<Ref> targets) throws SQLException {
        Map<Incoming, List<Ref>> byPointer = new LinkedHashMap<>();
        for (Ref target : targets) {
            store.schema().incoming(target.type()).stream().filter(i -> i.table().isEntity())
                    .forEach(i -> byPointer.computeIfAbsent(i, x -> new ArrayList<>()).add(target));
        }
        List<Pointer> all = new ArrayList<>();
        for (Map.Entry<Incoming, List<Ref>> each : byPointer.entrySet()) {
            EClass type = each.getKey().table().type();
            EReference feature = each.getKey().reference();
            for (Map.Entry<Long, @Nullable Object> old : oldValues(type, feature).entrySet()) {
                for (Ref target : each.getValue()) {
                    int place = place(old.getValue(), target);
                    if (place >= 0) {
                        all.add(new Pointer(new Ref(type, old.getKey().longValue()), feature, target, place));
                    }
                }
            }
        }
        return all;
    }

    /** Parts of others that went because they pointed at some objects. */
    List<LostPart> parts(Set<Ref> targets) throws SQLException {
        List<LostPart> all = new ArrayList<>();
        for (Ref target : targets) {
            for (Incoming incoming : store.schema().incoming(target.type())) {
                if (!incoming.table().isEntity() && cascades(incoming.reference())) {
                    parts(incoming, target, all);
                }
            }
        }
        return all;
    }

    private void parts(Incoming incoming, Ref target, List<LostPart> all) throws SQLException {
        for (Table table : store.schema().tables()) {
            for (EReference feature : table.isEntity() ? table.parts() : List.<EReference>of()) {
                if (!feature.getEReferenceType().isSuperTypeOf(incoming.table().type())) {
                    continue;
                }
                for (Map.Entry<Long, @Nullable Object> old : oldValues(table.type(), feature).entrySet()) {
                    List<?> parts = old.getValue() instanceof List<?> list ? list
                            : old.getValue() == null ? List.of() : List.of(old.getValue());
                    for (int i = 0; i < parts.size(); i++) {
                        ObjectState part = (ObjectState) parts.get(i);
                        if (part.type() == incoming.table().type()
                                && place(part.get(incoming.reference()), target) >= 0) {
                            all.add(new LostPart(new Ref(table.type(), old.getKey().longValue()), feature, part, i));
                        }
                    }
                }
            }
        }
    }

    private boolean cascades(EReference reference) {
        return store.models().annotation(reference, "onDelete").filter("cascade"::equals).isPresent();
    }

    /** Where a value points at an object; -1 where it does not. */
    private static int place(@Nullable Object value, Ref target) {
        return value instanceof List<?> list ? list.indexOf(target) : value != null && target.equals(value) ? 0 : -1;
    }

    private List<ObjectState> deleted(EClass type) throws SQLException {
        List<ObjectState> known = deleted.get(type);
        if (known == null) {
            known = new ArrayList<>();
            PreparedStatement statement = session.prepare("SELECT o.state FROM change_object o"
                    + " JOIN passeur_class c ON c.id = o.class_id"
                    + " WHERE o.change_set_id = ? AND o.operation = 'D' AND c.name = ? ORDER BY o.object_id");
            statement.setLong(1, changeSet);
            statement.setString(2, Schema.nameOf(type));
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    ObjectState state = store.json().read(Objects.requireNonNull(results.getString(1)));
                    if (state != null) {
                        known.add(state);
                    }
                }
            }
            deleted.put(type, known);
        }
        return known;
    }

    private Map<Long, @Nullable Object> oldValues(EClass type, EReference feature) throws SQLException {
        Map<Long, @Nullable Object> values = new LinkedHashMap<>();
        PreparedStatement statement = session.prepare("SELECT o.object_id, v.old_value FROM change_object o"
                + " JOIN passeur_class c ON c.id = o.class_id JOIN change_value v ON v.object_id = o.object_id"
                + " AND v.change_set_id = o.change_set_id WHERE o.change_set_id = ? AND o.operation = 'U'"
                + " AND c.name = ? AND v.feature = ?");
        statement.setLong(1, changeSet);
        statement.setString(2, Schema.nameOf(type));
        statement.setString(3, HistoryWriter.name(feature));
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                values.put(Long.valueOf(results.getLong(1)), store.json().read(feature, results.getString(2)));
            }
        }
        return values;
    }
}
