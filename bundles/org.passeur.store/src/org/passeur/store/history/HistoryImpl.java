// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeQuery;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent.ObjectChange;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.History;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.store.history.ChangeSets.Kept;
import org.passeur.store.schema.Schema;
import org.passeur.store.sql.Session;
import org.passeur.store.state.ObjectState;
import org.passeur.store.state.StateBuilder;
import org.passeur.store.write.Store;

/** History read from the change tables. What an object was is worked out backwards from what it is. */
public final class HistoryImpl implements History {

    private final Store store;

    /** Over a store. */
    public HistoryImpl(Store store) {
        this.store = store;
    }

    @Override
    public List<ChangeSet> changeSets(long before, int limit) {
        return store.database().read(session -> ChangeSets.before(session, before, limit)).stream().map(Kept::changeSet)
                .toList();
    }

    @Override
    public List<ChangeSet> changeSets(ChangeQuery query, long before, int limit) {
        ChangeSearch search = new ChangeSearch(store.schema(), query);
        return store.database().read(session -> search.before(session, before, limit)).stream().map(Kept::changeSet)
                .toList();
    }

    @Override
    public Optional<ChangeSet> changeSet(long number) {
        return store.database().read(session -> ChangeSets.one(session, number)).stream().map(Kept::changeSet)
                .findFirst();
    }

    @Override
    public List<ObjectChange> objects(long changeSet) {
        return store.database().read(session -> {
            List<Kept> kept = ChangeSets.one(session, changeSet);
            return kept.isEmpty() ? List.of() : ChangeSets.objects(session, store.schema(), kept.getFirst().id(), 0);
        });
    }

    @Override
    public List<Change> of(Ref ref) {
        return store.hidden(ref.type()) ? List.of() : store.database().snapshot(session -> of(session, ref));
    }

    @Override
    public List<Change> changes(long changeSet, int limit) {
        return store.database().snapshot(session -> {
            List<Change> all = new ArrayList<>();
            List<Kept> kept = ChangeSets.one(session, changeSet);
            if (!kept.isEmpty()) {
                for (ObjectChange object : ChangeSets.objects(session, store.schema(), kept.getFirst().id(), limit)) {
                    of(session, object.ref()).stream().filter(c -> c.changeSet().number() == changeSet)
                            .forEach(all::add);
                }
            }
            return all;
        });
    }

    private List<Change> of(Session session, Ref ref) throws SQLException {
        List<Step> steps = steps(session, ref, 0);
        @Nullable
        ObjectState state = present(session, ref);
        String title = state == null ? "" : String.valueOf(store.rows(session).titles(List.of(ref)).get(ref));
        List<Raw> raw = new ArrayList<>();
        for (Step step : steps) {
            List<RawFeature> features = new ArrayList<>();
            if (step.operation() == Operation.DELETED) {
                state = step.state();
                title = step.title();
            } else if (step.operation() == Operation.UPDATED && state != null) {
                for (Map.Entry<EStructuralFeature, @Nullable Object> old : step.old().entrySet()) {
                    features.add(new RawFeature(old.getKey(), old.getValue(), state.get(old.getKey())));
                }
                state = before(state, step);
            }
            raw.add(new Raw(step, title, features));
        }
        List<@Nullable Object> values = new ArrayList<>();
        raw.forEach(r -> r.features().forEach(f -> {
            values.add(f.from());
            values.add(f.to());
        }));
        Shown shown = new Shown(store, session, values, Map.of());
        List<Change> changes = new ArrayList<>();
        for (Raw each : raw) {
            List<FeatureChange> features = new ArrayList<>();
            for (RawFeature f : each.features()) {
                features.add(new FeatureChange(f.feature().getName(), shown.value(f.from()), shown.value(f.to())));
            }
            changes.add(new Change(each.step().changeSet(), ref, each.title(), each.step().operation(), features));
        }
        return changes;
    }

    private record Raw(Step step, String title, List<RawFeature> features) {
    }

    record RawFeature(EStructuralFeature feature, @Nullable Object from, @Nullable Object to) {
    }

    /** What one change set did to an object. */
    record Step(ChangeSet changeSet, Operation operation, String title, @Nullable ObjectState state,
            Map<EStructuralFeature, @Nullable Object> old) {
    }

    private @Nullable ObjectState present(Session session, Ref ref) throws SQLException {
        Map<Long, ObjectState> found = store.aggregates(session).read(ref.type(), List.of(Long.valueOf(ref.id())));
        return found.get(Long.valueOf(ref.id()));
    }

    /** What was done to an object after a change set, the newest first. */
    private List<Step> steps(Session session, Ref ref, long after) throws SQLException {
        Integer type = store.classIds().get(Schema.nameOf(ref.type()));
        if (type == null) {
            return List.of();
        }
        Map<Long, Map<EStructuralFeature, @Nullable Object>> old = oldValues(session, ref);
        PreparedStatement statement = session.prepare("SELECT s.number_, o.operation, o.title, o.state, o.change_set_id"
                + " FROM change_object o JOIN change_set s ON s.id = o.change_set_id"
                + " WHERE o.object_id = ? AND o.class_id = ? AND s.number_ > ? ORDER BY s.number_ DESC");
        statement.setLong(1, ref.id());
        statement.setInt(2, type.intValue());
        statement.setLong(3, after);
        record Found(long number, Operation operation, String title, @Nullable String state, long set) {
        }
        List<Found> found = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                String title = results.getString(3);
                found.add(new Found(results.getLong(1), HistoryWriter.operation(results.getString(2)),
                        title == null ? "" : title,
                        results.getString(4), results.getLong(5)));
            }
        }
        List<Step> steps = new ArrayList<>();
        for (Found each : found) {
            ChangeSet set = ChangeSets.one(session, each.number()).getFirst().changeSet();
            String state = each.state();
            steps.add(new Step(set, each.operation(), each.title(), state == null ? null : store.json().read(state),
                    old.getOrDefault(Long.valueOf(each.set()), Map.of())));
        }
        return steps;
    }

    private Map<Long, Map<EStructuralFeature, @Nullable Object>> oldValues(Session session, Ref ref)
            throws SQLException {
        Map<Long, Map<EStructuralFeature, @Nullable Object>> all = new HashMap<>();
        PreparedStatement statement = session
                .prepare("SELECT change_set_id, feature, old_value FROM change_value WHERE object_id = ?");
        statement.setLong(1, ref.id());
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                EStructuralFeature feature = ref.type().getEStructuralFeature(results.getString(2));
                if (feature != null) {
                    all.computeIfAbsent(Long.valueOf(results.getLong(1)), x -> inOrderOf(ref.type())).put(feature,
                            store.json().read(feature, results.getString(3)));
                }
            }
        }
        return all;
    }

    /** Features come in the order of the model, whatever order the engine gives them in. */
    private static Map<EStructuralFeature, @Nullable Object> inOrderOf(EClass type) {
        return new TreeMap<>(Comparator.comparingInt(type::getFeatureID));
    }

    private static ObjectState before(ObjectState state, Step step) {
        ObjectState before = state.copy();
        step.old().forEach(before::set);
        return before;
    }

    @Override
    public Optional<Entity> asOf(Ref ref, long changeSet) {
        ObjectState state = store.hidden(ref.type()) ? null : stateAsOf(ref, changeSet);
        return state == null ? Optional.empty() : Optional.of((Entity) StateBuilder.build(state));
    }

    @Nullable
    ObjectState stateAsOf(Ref ref, long changeSet) {
        ObjectState[] found = new ObjectState[1];
        store.database().snapshot(session -> {
            found[0] = stateAsOf(session, ref, changeSet);
            return Boolean.TRUE;
        });
        return found[0];
    }

    private @Nullable ObjectState stateAsOf(Session session, Ref ref, long changeSet) throws SQLException {
        ObjectState state = present(session, ref);
        for (Step step : steps(session, ref, changeSet)) {
            switch (step.operation()) {
                case CREATED -> state = null;
                case DELETED -> state = step.state();
                case UPDATED -> state = state == null ? null : before(state, step);
            }
        }
        return state;
    }

    @Override
    public ChangeSet revert(long changeSet) {
        return new Revert(store, this).revert(changeSet);
    }

    @Override
    public ChangeSet restore(Ref ref, long changeSet) {
        return new Restore(store, this).restore(ref, changeSet);
    }

    Store store() {
        return store;
    }
}
