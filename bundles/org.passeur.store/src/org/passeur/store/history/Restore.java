// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.model.Part;
import org.passeur.store.SqlErrors;
import org.passeur.store.history.Cascade.LostPart;
import org.passeur.store.history.Cascade.Pointer;
import org.passeur.store.schema.Schema;
import org.passeur.store.sql.StoreException;
import org.passeur.store.state.ObjectState;
import org.passeur.store.state.StateBuilder;
import org.passeur.store.state.StateReader;
import org.passeur.store.write.Store;
import org.passeur.store.write.Transaction;
import org.passeur.store.write.WorkingCopyImpl;

/**
 * Brings an object back as it was. One that is deleted comes back with what was deleted along with it, and what let go of
 * it then points at it again where nothing else took its place.
 */
final class Restore {

    private final Store store;
    private final HistoryImpl history;

    Restore(Store store, HistoryImpl history) {
        this.store = store;
        this.history = history;
    }

    ChangeSet restore(Ref ref, long number) {
        if (!store.hidden(ref.type())) {
            Forgotten.refuseSince(store, ref, number);
        }
        ObjectState state = store.hidden(ref.type()) ? null : history.stateAsOf(ref, number);
        if (state == null) {
            throw new StoreException(Kind.NOT_FOUND, "error.no-version",
                    locale -> new Object[] { store.models().label(ref.type(), locale) + " " + ref.id() });
        }
        try (WorkingCopyImpl copy = new WorkingCopyImpl(store)) {
            Entity object;
            if (copy.find(ref).isPresent()) {
                letGoOfTheMissing(state, Set.of());
                Revert.apply(copy, ref, state);
                object = copy.get(ref);
            } else {
                object = recreate(copy, ref, state);
            }
            String label = SqlErrors.TEXTS.get(Locale.getDefault(), "history.restore",
                    store.models().title((EObject) object));
            return copy.commit(
                    new Transaction.Note(label, ChangeSet.Kind.REVERT, store.clock().instant(), store.who(), 0));
        }
    }

    private Entity recreate(WorkingCopyImpl copy, Ref ref, ObjectState state) {
        Map<Ref, ObjectState> back = new LinkedHashMap<>(Map.of(ref, state));
        List<Pointer> pointers = new ArrayList<>();
        List<LostPart> parts = new ArrayList<>();
        store.database().read(session -> {
            Optional<Cascade> found = Cascade.of(store, session, ref);
            if (found.isPresent()) {
                Cascade cascade = found.get();
                back.putAll(cascade.along(ref));
                pointers.addAll(cascade.letGo(back.keySet()));
                parts.addAll(cascade.parts(back.keySet()));
            }
            return Boolean.TRUE;
        });
        there(back.keySet()).stream().filter(r -> !r.equals(ref)).forEach(back::remove);
        leaveWhatCannotBe(ref, back);
        back.values().forEach(each -> letGoOfTheMissing(each, back.keySet()));
        back.values().forEach(copy::recreate);
        pointers.stream().filter(p -> back.containsKey(p.target())).forEach(pointer -> pointAgain(copy, pointer));
        parts.forEach(lost -> putBack(copy, lost, back.keySet()));
        return copy.get(ref);
    }

    @SuppressWarnings("unchecked")
    private void putBack(WorkingCopyImpl copy, LostPart lost, Set<Ref> coming) {
        Optional<Entity> holder = copy.find(lost.holder());
        if (holder.isEmpty()) {
            return;
        }
        letGoOfTheMissing(lost.part(), coming);
        Object now = holder.get().eGet(lost.feature());
        if (now instanceof List<?> list) {
            if (list.stream().noneMatch(part -> ((Part) part).getId() == lost.part().id())) {
                ((List<EObject>) list).add(Math.min(lost.place(), list.size()), StateBuilder.build(lost.part()));
            }
        } else if (now == null) {
            holder.get().eSet(lost.feature(), StateBuilder.build(lost.part()));
        }
        copy.keepNumbers(holder.get());
    }

    /** What went along stays away where something else that it needs is gone, too. */
    private void leaveWhatCannotBe(Ref ref, Map<Ref, ObjectState> back) {
        Set<Ref> all = new HashSet<>();
        back.values().forEach(state -> all.addAll(pointedAt(state)));
        Set<Ref> there = there(all);
        boolean again = true;
        while (again) {
            again = back.entrySet().removeIf(each -> !each.getKey().equals(ref)
                    && each.getValue().type().getEAllReferences().stream()
                            .filter(feature -> Schema.isKept(feature) && !feature.isContainment()
                                    && feature.getLowerBound() > 0)
                            .anyMatch(feature -> targets(each.getValue(), feature).stream()
                                    .noneMatch(target -> there.contains(target) || back.containsKey(target))));
        }
    }

    @SuppressWarnings("unchecked")
    private static void pointAgain(WorkingCopyImpl copy, Pointer pointer) {
        Optional<Entity> holder = copy.find(pointer.holder());
        if (holder.isEmpty()) {
            return;
        }
        Entity target = copy.get(pointer.target());
        Object now = holder.get().eGet(pointer.feature(), false);
        if (now instanceof List<?> list) {
            if (list.stream().noneMatch(one -> StateReader.ref((EObject) one).equals(pointer.target()))) {
                ((List<EObject>) list).add(Math.min(pointer.place(), list.size()), target);
            }
        } else if (now == null) {
            holder.get().eSet(pointer.feature(), target);
        }
    }

    /** An old version may point at what was deleted since. */
    private void letGoOfTheMissing(ObjectState state, Set<Ref> coming) {
        Set<Ref> there = new HashSet<>(there(pointedAt(state)));
        there.addAll(coming);
        walk(state, (of, feature) -> {
            Object value = of.get(feature);
            if (value instanceof List<?> list) {
                of.set(feature, new ArrayList<>(list.stream().filter(there::contains).toList()));
            } else if (value != null && !there.contains(value)) {
                of.set(feature, null);
            }
        });
    }

    private Set<Ref> there(Set<Ref> refs) {
        return store.database().read(session -> store.rows(session).titles(refs)).keySet();
    }

    private static Set<Ref> pointedAt(ObjectState state) {
        Set<Ref> refs = new LinkedHashSet<>();
        walk(state, (of, feature) -> refs.addAll(targets(of, feature)));
        return refs;
    }

    private static List<Ref> targets(ObjectState state, EReference feature) {
        Object value = state.get(feature);
        List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return all.stream().map(Ref.class::cast).toList();
    }

    private interface Visit {
        void accept(ObjectState state, EReference feature);
    }

    private static void walk(ObjectState state, Visit visit) {
        for (EReference feature : state.type().getEAllReferences()) {
            if (!Schema.isKept(feature)) {
                continue;
            }
            if (feature.isContainment()) {
                state.parts(feature).forEach(part -> walk(part, visit));
            } else {
                visit.accept(state, feature);
            }
        }
    }
}
