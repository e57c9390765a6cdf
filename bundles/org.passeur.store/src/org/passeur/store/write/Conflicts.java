// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.Conflict;
import org.passeur.core.Conflict.Difference;
import org.passeur.core.Conflict.Side;
import org.passeur.core.Conflict.Sort;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.store.history.ChangeSets;
import org.passeur.store.history.ChangeSets.Kept;
import org.passeur.store.history.Shown;
import org.passeur.store.sql.Maps;
import org.passeur.store.sql.Session;
import org.passeur.store.state.ObjectState;
import org.passeur.store.state.StateBuilder;
import org.passeur.store.state.StateReader;

/** Finds what others changed under a working copy, and goes on from there. */
final class Conflicts {

    private static final int MOST_SINCE = 100;

    private final Store store;
    private final WorkingCopyImpl copy;

    Conflicts(Store store, WorkingCopyImpl copy) {
        this.store = store;
        this.copy = copy;
    }

    /** A feature as three states have it. */
    private record Raw(EStructuralFeature feature, @Nullable Object base, @Nullable Object mine,
            @Nullable Object theirs) {

        boolean here() {
            return !Objects.equals(base, mine);
        }

        boolean there() {
            return !Objects.equals(base, theirs);
        }
    }

    List<Conflict> find() {
        Map<EClass, List<Loaded>> mine = new LinkedHashMap<>();
        List<Loaded> all = new ArrayList<>(copy.changed());
        all.addAll(copy.deleted().values());
        all.stream().filter(entry -> entry.baseline != null)
                .forEach(entry -> mine.computeIfAbsent(entry.ref.type(), t -> new ArrayList<>()).add(entry));
        return copy.inSession(session -> {
            List<Conflict> found = new ArrayList<>();
            for (Map.Entry<EClass, List<Loaded>> each : mine.entrySet()) {
                List<Long> ids = each.getValue().stream().map(entry -> Long.valueOf(entry.ref.id())).toList();
                Map<Long, ObjectState> kept = store.aggregates(session).read(each.getKey(), ids);
                for (Loaded entry : each.getValue()) {
                    compare(session, entry, Maps.find(kept, Long.valueOf(entry.ref.id())), found);
                }
            }
            return found;
        });
    }

    private void compare(Session session, Loaded entry, @Nullable ObjectState theirs, List<Conflict> found)
            throws SQLException {
        ObjectState base = Objects.requireNonNull(entry.baseline);
        boolean deletedHere = copy.deleted().containsKey(Long.valueOf(entry.ref.id()));
        if (theirs == null ? deletedHere : theirs.version() == base.version()) {
            return;
        }
        List<Difference> differences = theirs == null || deletedHere ? List.of()
                : differences(session, base, StateReader.read(entry.object), theirs);
        Sort sort = deletedHere ? Sort.DELETED_HERE : theirs == null ? Sort.DELETED_THERE : Sort.CHANGED;
        found.add(new Conflict(entry.ref, store.models().title(entry.object), sort,
                theirs == null ? 0 : theirs.version(), differences, since(session, entry.ref, base, theirs)));
    }

    /** Each commit raises the version by one. */
    private List<ChangeSet> since(Session session, Ref ref, ObjectState base, @Nullable ObjectState theirs)
            throws SQLException {
        if (store.hidden(ref.type())) {
            return List.of();
        }
        int commits = theirs == null ? 1 : Math.clamp((long) theirs.version() - base.version(), 1, MOST_SINCE);
        return ChangeSets.of(session, ref.id(), commits).stream().map(Kept::changeSet).toList();
    }

    private List<Difference> differences(Session session, ObjectState base, ObjectState mine, ObjectState theirs)
            throws SQLException {
        List<EStructuralFeature> visible = store.models().visibleFeatures(base.type());
        List<Raw> raw = raw(base, mine, theirs).stream().filter(r -> visible.contains(r.feature()) && isFree(r))
                .toList();
        List<@Nullable Object> values = new ArrayList<>();
        raw.forEach(r -> {
            values.add(r.base());
            values.add(r.mine());
            values.add(r.theirs());
        });
        Map<Ref, String> fresh = new HashMap<>();
        copy.loaded().values().stream().filter(entry -> entry.baseline == null)
                .forEach(entry -> fresh.put(entry.ref, store.models().title(entry.object)));
        Shown shown = new Shown(store, session, values, fresh);
        List<Difference> all = new ArrayList<>();
        for (Raw r : raw) {
            all.add(new Difference(r.feature(), shown.value(r.base()), shown.value(r.mine()), shown.value(r.theirs()),
                    r.here(), r.there()));
        }
        return all;
    }

    private static List<Raw> raw(ObjectState base, ObjectState mine, ObjectState theirs) {
        return theirs.differences(mine).stream().map(f -> new Raw(f, base.get(f), mine.get(f), theirs.get(f)))
                .toList();
    }

    /** False for what rules derive: at the next commit they do it from what is kept now. */
    private boolean isFree(Raw raw) {
        return store.models().annotation(raw.feature(), "readOnly").isEmpty();
    }

    void merge(Conflict conflict, Function<Difference, Side> choice) {
        if (conflict.sort() != Sort.CHANGED) {
            throw new IllegalArgumentException("A deletion is settled, not merged");
        }
        Loaded entry = entry(conflict);
        ObjectState theirs = Objects.requireNonNull(keptAsSeen(conflict, entry));
        ObjectState base = Objects.requireNonNull(entry.baseline);
        Map<EStructuralFeature, Difference> shown = new HashMap<>();
        conflict.differences().forEach(d -> shown.put(d.feature(), d));
        List<EStructuralFeature> taken = new ArrayList<>();
        for (Raw raw : raw(base, StateReader.read(entry.object), theirs)) {
            Difference difference = Maps.find(shown, raw.feature());
            Side side = difference != null ? choice.apply(difference)
                    : raw.here() && isFree(raw) ? Side.MINE : Side.THEIRS;
            if (side == Side.THEIRS) {
                taken.add(raw.feature());
            }
        }
        entry.takeOver(theirs, taken);
    }

    boolean follow(Loaded entry) {
        ObjectState theirs = kept(entry.ref);
        ObjectState base = Objects.requireNonNull(entry.baseline);
        if (theirs == null) {
            return false;
        }
        if (theirs.version() != base.version()) {
            List<Raw> raw = raw(base, StateReader.read(entry.object), theirs);
            if (raw.stream().anyMatch(r -> isFree(r) && r.here() && r.there())) {
                return false;
            }
            entry.takeOver(theirs,
                    raw.stream().filter(r -> !isFree(r) || !r.here()).map(Raw::feature).toList());
        }
        return true;
    }

    void settle(Conflict deletion, Side side) {
        Loaded entry = entry(deletion);
        ObjectState theirs = keptAsSeen(deletion, entry);
        switch (deletion.sort()) {
            case DELETED_THERE -> {
                if (side == Side.MINE) {
                    copy.keepNumbers(entry.object);
                    entry.baseline = null;
                } else {
                    copy.forget(entry);
                }
            }
            case DELETED_HERE -> {
                if (side == Side.MINE) {
                    entry.baseline = theirs;
                } else {
                    ObjectState kept = Objects.requireNonNull(theirs);
                    copy.forget(entry);
                    copy.attach(entry.ref, (Entity) StateBuilder.build(kept), kept);
                }
            }
            case CHANGED -> throw new IllegalArgumentException("What both changed is merged, not settled");
        }
    }

    private Loaded entry(Conflict conflict) {
        Long id = Long.valueOf(conflict.ref().id());
        Loaded entry = Maps.find(copy.loaded(), id);
        if (entry == null) {
            entry = Maps.find(copy.deleted(), id);
        }
        if (entry == null || entry.baseline == null) {
            throw new IllegalArgumentException("No conflict of this copy: " + conflict.ref());
        }
        return entry;
    }

    /** What is kept now, which must be what the person saw. */
    private @Nullable ObjectState keptAsSeen(Conflict conflict, Loaded entry) {
        ObjectState now = kept(conflict.ref());
        if ((now == null ? 0 : now.version()) != conflict.version()) {
            throw copy.conflict(entry, now == null);
        }
        return now;
    }

    private @Nullable ObjectState kept(Ref ref) {
        Long id = Long.valueOf(ref.id());
        return Maps.find(copy.inSession(session -> store.aggregates(session).read(ref.type(), List.of(id))), id);
    }
}
