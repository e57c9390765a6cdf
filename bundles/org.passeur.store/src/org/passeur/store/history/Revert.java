// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent.ObjectChange;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.store.history.ChangeSets.Kept;
import org.passeur.store.schema.Schema.Incoming;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.Session;
import org.passeur.store.SqlErrors;
import org.passeur.store.sql.StoreException;
import org.passeur.store.state.ObjectState;
import org.passeur.store.state.StateBuilder;
import org.passeur.store.state.StateReader;
import org.passeur.store.write.Owners;
import org.passeur.store.write.Store;
import org.passeur.store.write.Transaction;
import org.passeur.store.write.WorkingCopyImpl;

/** Takes change sets back, as new change sets. */
final class Revert {

    private static final int CHUNK = 500;

    private final Store store;
    private final HistoryImpl history;

    Revert(Store store, HistoryImpl history) {
        this.store = store;
        this.history = history;
    }

    ChangeSet revert(long number) {
        Kept kept = store.database().read(session -> ChangeSets.one(session, number)).stream().findFirst()
                .orElseThrow(() -> new PasseurException(Kind.NOT_FOUND, SqlErrors.TEXTS, "error.no-change-set",
                        Long.valueOf(number)));
        if (kept.changeSet().kind() == ChangeSet.Kind.ERASURE) {
            throw new PasseurException(Kind.INVALID, SqlErrors.TEXTS, "error.revert-erasure", kept.changeSet().label());
        }
        List<ObjectChange> objects = history.objects(number);
        Set<Long> all = new HashSet<>();
        objects.forEach(o -> all.add(Long.valueOf(o.ref().id())));
        Forgotten.refuseIn(store, kept.id(), objects.stream().map(ObjectChange::ref).toList());
        refuseIfChangedSince(kept, objects);
        Set<Long> created = new HashSet<>();
        objects.stream().filter(o -> o.operation() == Operation.CREATED)
                .forEach(o -> created.add(Long.valueOf(o.ref().id())));
        refuseIfPointedAt(
                objects.stream().filter(o -> o.operation() == Operation.CREATED).map(ObjectChange::ref).toList(), all);
        try (WorkingCopyImpl copy = new WorkingCopyImpl(store)) {
            undo(copy, objects, number, created);
            String label = SqlErrors.TEXTS.get(Locale.getDefault(), "history.revert", kept.changeSet().label());
            return copy.commit(
                    new Transaction.Note(label, ChangeSet.Kind.REVERT, store.clock().instant(), store.who(), number));
        }
    }

    private void undo(WorkingCopyImpl copy, List<ObjectChange> objects, long number, Set<Long> created) {
        boolean large = objects.size() > CHUNK;
        List<ObjectChange> deletedBefore = objects.stream().filter(o -> o.operation() == Operation.DELETED).toList();
        List<ObjectChange> rest = new ArrayList<>(deletedBefore);
        objects.stream().filter(o -> o.operation() == Operation.UPDATED).forEach(rest::add);
        objects.stream().filter(o -> o.operation() == Operation.CREATED).forEach(rest::add);
        for (int from = 0; from < rest.size(); from += CHUNK) {
            List<Ref> doomed = new ArrayList<>();
            for (ObjectChange change : rest.subList(from, Math.min(rest.size(), from + CHUNK))) {
                switch (change.operation()) {
                    case DELETED -> recreate(copy, change.ref(), number - 1);
                    case UPDATED -> set(copy, change.ref(), number - 1);
                    case CREATED -> doomed.add(change.ref());
                }
            }
            if (!doomed.isEmpty()) {
                copy.delete(doomed, id -> created.contains(Long.valueOf(id)));
            }
            if (large) {
                copy.flush();
            }
        }
    }

    private void recreate(WorkingCopyImpl copy, Ref ref, long changeSet) {
        ObjectState state = history.stateAsOf(ref, changeSet);
        if (state != null) {
            copy.recreate(state);
        }
    }

    private void set(WorkingCopyImpl copy, Ref ref, long changeSet) {
        ObjectState state = history.stateAsOf(ref, changeSet);
        if (state != null) {
            apply(copy, ref, state);
        }
    }

    static void apply(WorkingCopyImpl copy, Ref ref, ObjectState state) {
        Entity object = copy.get(ref);
        List<EStructuralFeature> features = StateReader.read(object).differences(state);
        StateBuilder.apply(state, object, features);
        copy.keepNumbers(object);
    }

    private void refuseIfChangedSince(Kept kept, List<ObjectChange> objects) {
        List<Ref> changed = store.database().read(session -> {
            Set<Long> undone = undone(session, kept.changeSet().number());
            PreparedStatement statement = session.prepare("SELECT DISTINCT o.object_id, s.number_ FROM change_object o"
                    + " JOIN change_object p ON p.object_id = o.object_id"
                    + " JOIN change_set s ON s.id = p.change_set_id WHERE o.change_set_id = ? AND s.number_ > ?");
            statement.setLong(1, kept.id());
            statement.setLong(2, kept.changeSet().number());
            Set<Long> ids = new HashSet<>();
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    if (!undone.contains(Long.valueOf(results.getLong(2)))) {
                        ids.add(Long.valueOf(results.getLong(1)));
                    }
                }
            }
            return objects.stream().map(ObjectChange::ref).filter(ref -> ids.contains(Long.valueOf(ref.id()))).toList();
        });
        refuse(changed);
    }

    /** Change sets after a number that were taken back, and those that took them back: together they changed nothing. */
    private static Set<Long> undone(Session session, long number) throws SQLException {
        Set<Long> undone = new HashSet<>();
        PreparedStatement statement = session
                .prepare(
                        "SELECT number_, reverts FROM change_set WHERE number_ > ? AND reverts > ? ORDER BY number_ DESC");
        statement.setLong(1, number);
        statement.setLong(2, number);
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                if (!undone.contains(Long.valueOf(results.getLong(1)))) {
                    undone.add(Long.valueOf(results.getLong(1)));
                    undone.add(Long.valueOf(results.getLong(2)));
                }
            }
        }
        return undone;
    }

    /** What was made since and points at what would go is a change since, too. */
    private void refuseIfPointedAt(List<Ref> created, Set<Long> all) {
        Set<Ref> pointing = new LinkedHashSet<>();
        store.database().read(session -> {
            for (int from = 0; from < created.size(); from += CHUNK) {
                pointing(session, created.subList(from, Math.min(created.size(), from + CHUNK)), all, pointing);
            }
            return Boolean.TRUE;
        });
        refuse(List.copyOf(pointing));
    }

    private void pointing(Session session, List<Ref> created, Set<Long> all, Set<Ref> pointing) throws SQLException {
        Set<org.eclipse.emf.ecore.EClass> types = new LinkedHashSet<>();
        created.forEach(ref -> types.add(ref.type()));
        for (var type : types) {
            Set<Long> ids = new LinkedHashSet<>();
            created.stream().filter(ref -> ref.type() == type).forEach(ref -> ids.add(Long.valueOf(ref.id())));
            for (Incoming incoming : store.schema().incoming(type)) {
                Table table = incoming.table();
                Set<Long> holders = Pointers.holders(session, table, incoming.reference(), ids);
                if (table.isEntity()) {
                    holders.stream().filter(id -> !all.contains(id))
                            .forEach(id -> pointing.add(new Ref(table.type(), id.longValue())));
                } else {
                    Owners.roots(store.schema(), session, table.type(), holders).values().stream()
                            .filter(root -> !all.contains(Long.valueOf(root.id()))).forEach(pointing::add);
                }
            }
        }
    }

    private void refuse(List<Ref> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Ref first = changed.getFirst();
        Map<Ref, String> titles = store.database().read(session -> store.rows(session).titles(List.of(first)));
        int others = changed.size() - 1;
        throw new StoreException(Kind.CONFLICT, others == 0 ? "error.changed-since" : "error.changed-since-more",
                locale -> new Object[] {
                        store.models().label(first.type(), locale)
                                + (titles.containsKey(first) ? " “" + titles.get(first) + "”" : " " + first.id()),
                        Integer.valueOf(others) });
    }
}
