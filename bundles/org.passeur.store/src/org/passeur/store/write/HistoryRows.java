// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitEvent;
import org.passeur.core.CommitEvent.ObjectChange;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.Ref;
import org.passeur.store.history.HistoryWriter;
import org.passeur.store.ColumnKind;
import org.passeur.store.schema.ObjectCounts;
import org.passeur.store.sql.Session;
import org.passeur.store.state.ObjectState;
import org.passeur.store.write.Batches.Phase;

/** The history of one transaction: old values only, a creation is one row; once for each object, however often it is written. */
final class HistoryRows {

    private final Store store;
    private final Session session;
    private final Batches batches;
    private final long changeSet;
    private final Map<Long, @Nullable Operation> done = new HashMap<>();
    private final List<ObjectChange> changes = new ArrayList<>();
    private final Set<EClass> types = new LinkedHashSet<>();
    private final Map<Integer, Integer> moves = new TreeMap<>();
    private int created;
    private int updated;
    private int deleted;

    HistoryRows(Store store, Session session, Batches batches, long changeSet) {
        this.store = store;
        this.session = session;
        this.batches = batches;
        this.changeSet = changeSet;
    }

    boolean isEmpty() {
        return types.isEmpty();
    }

    int created() {
        return created;
    }

    int updated() {
        return updated;
    }

    int deleted() {
        return deleted;
    }

    Set<EClass> types() {
        return Set.copyOf(types);
    }

    /** Every change, or none where there are too many to name. */
    List<ObjectChange> changes() {
        return changes.size() > CommitEvent.MANY ? List.of() : List.copyOf(changes);
    }

    /** An object was written: null before where it is new. */
    void saved(Ref ref, @Nullable ObjectState before, ObjectState after) throws SQLException {
        if (store.hidden(ref.type())) {
            return;
        }
        Operation earlier = done.get(Long.valueOf(ref.id()));
        if (before == null) {
            if (earlier != Operation.CREATED) {
                move(ref, 1);
            }
            if (earlier == null) {
                created++;
                note(ref, Operation.CREATED);
                object(ref, Operation.CREATED, null, null);
            }
            return;
        }
        if (earlier == Operation.CREATED) {
            return;
        }
        List<EStructuralFeature> features = before.differences(after);
        if (features.isEmpty()) {
            return;
        }
        Set<String> known = Set.of();
        if (earlier == null) {
            updated++;
            note(ref, Operation.UPDATED);
            object(ref, Operation.UPDATED, null, null);
        } else {
            known = oldValues(ref).keySet();
        }
        for (EStructuralFeature feature : features) {
            if (!known.contains(feature.getName())) {
                value(ref, feature, before.get(feature));
            }
        }
    }

    /** An object was deleted. */
    void deleted(Ref ref, @Nullable ObjectState before, String title) throws SQLException {
        if (store.hidden(ref.type())) {
            return;
        }
        Operation earlier = done.get(Long.valueOf(ref.id()));
        if (earlier == null && before == null) {
            return;
        }
        move(ref, -1);
        if (earlier != null) {
            batches.send();
        }
        if (earlier == Operation.CREATED || before == null) {
            done.remove(Long.valueOf(ref.id()));
            changes.removeIf(change -> change.ref().equals(ref));
            created--;
            forget(ref);
            return;
        }
        ObjectState state = before;
        if (earlier == Operation.UPDATED) {
            state = before.copy();
            for (Map.Entry<String, String> old : oldValues(ref).entrySet()) {
                EStructuralFeature feature = ref.type().getEStructuralFeature(old.getKey());
                state.set(feature, store.json().read(feature, old.getValue()));
            }
            updated--;
            changes.removeIf(change -> change.ref().equals(ref));
            forget(ref);
        }
        deleted++;
        note(ref, Operation.DELETED);
        object(ref, Operation.DELETED, title, store.json().write(state));
    }

    private void move(Ref ref, int by) {
        moves.merge(Integer.valueOf(store.classId(ref.type())), Integer.valueOf(by), Integer::sum);
    }

    /** Says how many objects of each class there are more, or fewer. */
    void count() throws SQLException {
        for (Map.Entry<Integer, Integer> move : moves.entrySet()) {
            if (move.getValue().intValue() != 0) {
                ObjectCounts.move(session, move.getKey().intValue(), move.getValue().intValue());
            }
        }
    }

    private void note(Ref ref, Operation operation) {
        done.put(Long.valueOf(ref.id()), operation);
        types.add(ref.type());
        if (changes.size() <= CommitEvent.MANY) {
            changes.add(new ObjectChange(ref, operation));
        }
    }

    private void object(Ref ref, Operation operation, @Nullable String title, @Nullable String state) {
        int classId = store.classId(ref.type());
        batches.add(Phase.INSERT, HistoryWriter.OBJECT, statement -> {
            statement.setLong(1, ref.id());
            statement.setLong(2, changeSet);
            statement.setInt(3, classId);
            statement.setString(4, HistoryWriter.letter(operation));
            ColumnKind.STRING.bind(statement, 5, HistoryWriter.title(title));
            ColumnKind.TEXT.bind(statement, 6, state);
        });
    }

    private void value(Ref ref, EStructuralFeature feature, @Nullable Object old) {
        String json = store.json().write(feature, old);
        batches.add(Phase.INSERT, HistoryWriter.VALUE, statement -> {
            statement.setLong(1, ref.id());
            statement.setLong(2, changeSet);
            statement.setString(3, HistoryWriter.name(feature));
            ColumnKind.TEXT.bind(statement, 4, json);
        });
    }

    private Map<String, String> oldValues(Ref ref) throws SQLException {
        batches.send();
        Map<String, String> values = new HashMap<>();
        PreparedStatement statement = session
                .prepare("SELECT feature, old_value FROM change_value WHERE object_id = ? AND change_set_id = ?");
        statement.setLong(1, ref.id());
        statement.setLong(2, changeSet);
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                values.put(results.getString(1), results.getString(2));
            }
        }
        return values;
    }

    private void forget(Ref ref) throws SQLException {
        for (String table : new HashSet<>(List.of("change_object", "change_value"))) {
            PreparedStatement statement = session
                    .prepare("DELETE FROM " + table + " WHERE object_id = ? AND change_set_id = ?");
            statement.setLong(1, ref.id());
            statement.setLong(2, changeSet);
            statement.executeUpdate();
        }
    }
}
