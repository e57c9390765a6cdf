// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.Conflict;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.CorePackage;
import org.passeur.core.model.Entity;
import org.passeur.core.model.Part;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.store.schema.Table;
import org.passeur.store.SqlErrors;
import org.passeur.store.sql.Maps;
import org.passeur.store.sql.StoreException;
import org.passeur.store.state.ObjectState;
import org.passeur.store.state.StateBuilder;
import org.passeur.store.state.StateReader;

/** A working copy over the store. */
public final class WorkingCopyImpl implements WorkingCopy {

    private final Store store;
    private final StoreResourceSet resources;
    private final Map<Long, Loaded> loaded = new LinkedHashMap<>();
    private final Map<Long, Loaded> deleted = new LinkedHashMap<>();
    private final Set<Long> partNumbers = new HashSet<>();
    private final Set<Ref> forgotten = new LinkedHashSet<>();
    private @Nullable Transaction transaction;

    /** An empty copy. */
    public WorkingCopyImpl(Store store) {
        this.store = store;
        this.resources = new StoreResourceSet(this::known, this::load);
    }

    @Override
    public ResourceSet resourceSet() {
        return resources;
    }

    @Override
    public Entity create(EClass type) {
        Entity object = (Entity) EcoreUtil.create(type);
        object.setId(store.ids().next());
        Beginnings.set(object, store);
        attach(new Ref(type, object.getId()), object, null);
        return object;
    }

    /** An object that was deleted comes back with its number; its version goes on. */
    public Entity recreate(ObjectState state) {
        Entity object = (Entity) StateBuilder.build(state);
        EcoreUtil.getAllContents(object, false)
                .forEachRemaining(part -> partNumbers.add(Long.valueOf(((Part) part).getId())));
        deleted.remove(Long.valueOf(state.id()));
        attach(new Ref(state.type(), state.id()), object, null);
        return object;
    }

    /** Parts that come back keep their numbers. */
    public void keepNumbers(EObject object) {
        EcoreUtil.getAllContents(object, false)
                .forEachRemaining(part -> partNumbers.add(Long.valueOf(((Part) part).getId())));
    }

    Loaded attach(Ref ref, Entity object, @Nullable ObjectState baseline) {
        StoreResource resource = new StoreResource(ref.uri(), object);
        resources.getResources().add(resource);
        Loaded entry = new Loaded(ref, object, resource, baseline);
        loaded.put(Long.valueOf(ref.id()), entry);
        return entry;
    }

    private @Nullable EObject known(URI uri) {
        long id = StateBuilder.idOf(uri);
        Loaded entry = Maps.find(loaded, Long.valueOf(id));
        if (entry != null) {
            return entry.object;
        }
        EClass type = type(uri);
        if (type != null && !CorePackage.Literals.ENTITY.isSuperTypeOf(type)) {
            for (Loaded each : loaded.values()) {
                EObject part = each.resource.getEObject(Long.toString(id));
                if (part != null) {
                    return part;
                }
            }
        }
        return null;
    }

    private @Nullable EObject load(URI uri) {
        EClass type = type(uri);
        if (type == null) {
            return null;
        }
        long id = StateBuilder.idOf(uri);
        if (CorePackage.Literals.ENTITY.isSuperTypeOf(type)) {
            Optional<Entity> found = find(new Ref(type, id));
            return found.isPresent() ? found.get() : null;
        }
        Ref root = Maps.find(
                inSession(session -> Owners.roots(store.schema(), session, type, List.of(Long.valueOf(id)))),
                Long.valueOf(id));
        return root == null || find(root).isEmpty() ? null : known(uri);
    }

    private @Nullable EClass type(URI uri) {
        var found = store.schema().classOf(uri.segment(0) + "." + uri.segment(1));
        return found.isPresent() ? found.get() : null;
    }

    @Override
    public Optional<Entity> find(Ref ref) {
        Long id = Long.valueOf(ref.id());
        if (!loaded.containsKey(id) && !deleted.containsKey(id)) {
            load(ref.type(), List.of(id));
        }
        Loaded entry = Maps.find(loaded, id);
        return entry == null ? Optional.empty() : Optional.of(entry.object);
    }

    @Override
    public void load(EClass type, Collection<Long> ids) {
        List<Long> wanted = ids.stream().filter(id -> !loaded.containsKey(id) && !deleted.containsKey(id)).toList();
        if (wanted.isEmpty()) {
            return;
        }
        for (Table table : store.schema().concrete(type)) {
            boolean writing = transaction != null;
            inSession(session -> (writing ? store.aggregatesToWrite(session) : store.aggregates(session))
                    .read(table.type(), wanted))
                    .forEach((id, state) -> attach(new Ref(state.type(), id.longValue()),
                            (Entity) StateBuilder.build(state), state));
        }
    }

    <T> T inSession(Store.Work<T> work) {
        Transaction open = transaction;
        if (open == null) {
            return store.database().read(work::run);
        }
        try {
            return work.run(open.session());
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    @Override
    public Entity get(Ref ref) {
        return find(ref).orElseThrow(() -> new StoreException(Kind.NOT_FOUND, "error.not-found",
                locale -> new Object[] { store.models().label(ref.type(), locale) + " " + ref.id() }));
    }

    @Override
    public List<Row> rows(Query query) {
        return inSession(session -> store.rows(session).rows(query));
    }

    @Override
    public void delete(Ref ref) {
        get(ref);
        delete(List.of(ref), id -> false);
    }

    /** Deletes several objects; holders of which the test is true are going anyway. */
    public void delete(Collection<Ref> refs, LongPredicate going) {
        new Deletion(store, this, going).delete(refs);
    }

    /** Lets an object go without deleting it. */
    void forget(Loaded entry) {
        loaded.remove(Long.valueOf(entry.ref.id()));
        deleted.remove(Long.valueOf(entry.ref.id()));
        resources.getResources().remove(entry.resource);
    }

    @Override
    public void forget(Ref ref) {
        forgotten.add(ref);
    }

    Set<Ref> forgotten() {
        return forgotten;
    }

    /** Notes that an object goes; what points at it was dealt with. */
    void drop(Loaded entry) {
        forget(entry);
        if (entry.current() != null) {
            deleted.put(Long.valueOf(entry.ref.id()), entry);
        }
    }

    Map<Long, Loaded> loaded() {
        return loaded;
    }

    Map<Long, Loaded> deleted() {
        return deleted;
    }

    @Override
    public List<Ref> deletions() {
        return deleted.values().stream().map(entry -> entry.ref).filter(ref -> !store.hidden(ref.type())).toList();
    }

    @Override
    public boolean isDirty() {
        return !deleted.isEmpty() || !forgotten.isEmpty()
                || loaded.values().stream().anyMatch(WorkingCopyImpl::isDirty);
    }

    private static boolean isDirty(Loaded entry) {
        ObjectState baseline = entry.baseline;
        return entry.isHere() && (baseline == null || !baseline.differences(StateReader.read(entry.object)).isEmpty());
    }

    /** What differs from what the database holds, new objects included. */
    List<Loaded> changed() {
        List<Loaded> changed = new ArrayList<>();
        for (Loaded entry : List.copyOf(loaded.values())) {
            if (entry.isHere()) {
                numberParts(entry);
                ObjectState current = entry.current();
                ObjectState now = StateReader.read(entry.object);
                entry.seen = now;
                if (current == null || !current.differences(now).isEmpty()) {
                    changed.add(entry);
                }
            }
        }
        return changed;
    }

    /** Parts that are new, or copies of others, get numbers of their own. */
    private void numberParts(Loaded entry) {
        if (entry.object.eContents().isEmpty()) {
            return;
        }
        Set<Long> before = new HashSet<>();
        ObjectState current = entry.current();
        if (current != null) {
            collect(current, before);
        }
        Set<Long> seen = new HashSet<>();
        for (var all = EcoreUtil.getAllContents(entry.object, false); all.hasNext();) {
            Part part = (Part) all.next();
            Long id = Long.valueOf(part.getId());
            if (part.getId() == 0 || !before.contains(id) && !partNumbers.contains(id) || !seen.add(id)) {
                part.setId(store.ids().next());
                partNumbers.add(Long.valueOf(part.getId()));
                seen.add(Long.valueOf(part.getId()));
            }
        }
    }

    private void collect(ObjectState state, Set<Long> ids) {
        store.schema().table(state.type()).parts().forEach(feature -> state.parts(feature).forEach(part -> {
            ids.add(Long.valueOf(part.id()));
            collect(part, ids);
        }));
    }

    @Override
    public void flush() {
        Transaction open = transaction();
        try {
            open.write(this);
        } catch (SQLException e) {
            giveUp(open);
            throw SqlErrors.named(e);
        } catch (RuntimeException | Error e) {
            giveUp(open);
            throw e;
        }
        Set<StoreResource> gone = new LinkedHashSet<>();
        loaded.values().forEach(entry -> gone.add(entry.resource));
        resources.getResources().clear();
        gone.forEach(StoreResource::unload);
        loaded.clear();
        deleted.clear();
        partNumbers.clear();
    }

    @Override
    public ChangeSet commit(String label, ChangeSet.Kind kind) {
        return commit(new Transaction.Note(label, kind, store.clock().instant(), store.who(), 0));
    }

    @Override
    public ChangeSet commit(String label, ChangeSet.Kind kind, Instant at, String who) {
        return commit(new Transaction.Note(label, kind, at, who, 0));
    }

    /** Commits with all that history says of it. */
    public ChangeSet commit(Transaction.Note note) {
        return new CommitRun(store, this).commit(note);
    }

    /** The transaction that was flushed into, or a new one. */
    Transaction transaction() {
        Transaction open = transaction;
        if (open == null) {
            open = new Transaction(store);
            transaction = open;
        }
        return open;
    }

    /** True where something was flushed that only the next commit keeps. */
    boolean isFlushed() {
        return transaction != null;
    }

    @Override
    public List<Conflict> conflicts() {
        return new Conflicts(store, this).find();
    }

    @Override
    public void merge(Conflict conflict, Function<Conflict.Difference, Conflict.Side> choice) {
        new Conflicts(store, this).merge(conflict, choice);
    }

    @Override
    public void settle(Conflict deletion, Conflict.Side side) {
        new Conflicts(store, this).settle(deletion, side);
    }

    @Override
    public boolean follow(Ref ref) {
        Loaded entry = Maps.find(loaded, Long.valueOf(ref.id()));
        return entry != null && entry.baseline != null && new Conflicts(store, this).follow(entry);
    }

    /** Forgets what was written; what was changed is still here. */
    void giveUp(Transaction open) {
        open.giveUp();
        transaction = null;
        loaded.values().forEach(entry -> entry.written = null);
    }

    /**
     * Reads again what only rules changed, so that a commit can be done again that failed because it changed meanwhile.
     *
     * @param own what was changed here by hand, which stays as it is
     */
    void readAgain(Set<Long> own) {
        for (Loaded entry : List.copyOf(deleted.values())) {
            if (!own.contains(Long.valueOf(entry.ref.id()))) {
                deleted.remove(Long.valueOf(entry.ref.id()));
                loaded.put(Long.valueOf(entry.ref.id()), entry);
                resources.getResources().add(entry.resource);
            }
        }
        Map<EClass, List<Loaded>> stale = new LinkedHashMap<>();
        loaded.values().stream().filter(entry -> !own.contains(Long.valueOf(entry.ref.id())))
                .forEach(entry -> stale.computeIfAbsent(entry.ref.type(), t -> new ArrayList<>()).add(entry));
        stale.forEach((type, entries) -> {
            Map<Long, ObjectState> kept = inSession(session -> store.aggregates(session).read(type,
                    entries.stream().map(entry -> Long.valueOf(entry.ref.id())).toList()));
            for (Loaded entry : entries) {
                ObjectState now = Maps.find(kept, Long.valueOf(entry.ref.id()));
                if (now == null) {
                    forget(entry);
                } else {
                    entry.takeOver(now, now.differences(StateReader.read(entry.object)));
                }
            }
        });
    }

    /** What was written is what is kept now. */
    void wasKept() {
        transaction = null;
        deleted.clear();
        forgotten.clear();
        for (Loaded entry : loaded.values()) {
            ObjectState written = entry.written;
            if (written != null) {
                entry.written = null;
                entry.takeOver(written, List.of());
            }
        }
    }

    @Override
    public void close() {
        Transaction open = transaction;
        if (open != null) {
            giveUp(open);
        }
        loaded.clear();
        deleted.clear();
        forgotten.clear();
        resources.getResources().clear();
    }

    PasseurException conflict(Loaded entry, boolean gone) {
        String title = store.models().title(entry.object);
        return new StoreException(Kind.CONFLICT, gone ? "error.gone" : "error.conflict",
                locale -> new Object[] { store.models().label(entry.ref.type(), locale) + " “" + title + "”" })
                .about(entry.ref);
    }
}
