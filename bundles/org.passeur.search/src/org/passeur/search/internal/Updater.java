// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.search.internal.index.IndexedObject;
import org.passeur.search.internal.index.Known;
import org.passeur.search.internal.index.SearchIndex;

/**
 * Brings objects that were changed into the index, and with them what shows them: objects that carry a title which changed,
 * and objects whose facets they feed.
 */
final class Updater {

    /** A title may be part of a title that is part of a title. */
    private static final int STEPS = 3;

    private final Repository repository;
    private final Schema schema;
    private final ObjectReader reader;
    private final SearchIndex index;
    private final Lane lane;
    private final Known known;
    private final Before before;
    private final BooleanSupplier stopped;

    /**
     * @param stopped asked now and then; true ends the work by a {@link CancellationException}, after which what was done so far
     *            may stay in the index: it is done again with the same result
     */
    Updater(Repository repository, Schema schema, ObjectReader reader, SearchIndex index, Lane lane,
            BooleanSupplier stopped) {
        this.repository = repository;
        this.schema = schema;
        this.reader = reader;
        this.index = index;
        this.lane = lane;
        this.stopped = stopped;
        known = new Known(index);
        before = new Before(repository, known);
    }

    /**
     * What one pass over some objects finds out about others.
     *
     * @param late true where objects may have been read after the changes that are taken over now, so that comparing tells nothing
     */
    private record Wake(Feeding feeding, Set<String> renamed, boolean late) {
    }

    private Wake wake(boolean late) {
        return new Wake(new Feeding(schema, repository), new LinkedHashSet<>(), late);
    }

    /**
     * Takes over what happened to some objects. Nothing is visible until the index says so.
     *
     * @param late true where the index may already hold some of this, read while it was committed
     */
    void apply(Map<Ref, Change> changes, boolean late, LocalDate day) throws IOException {
        Wake wake = wake(late);
        Set<Ref> kept = new LinkedHashSet<>();
        Set<Ref> fresh = new HashSet<>();
        List<Ref> gone = new ArrayList<>();
        for (Map.Entry<Ref, Change> change : changes.entrySet()) {
            Ref ref = change.getKey();
            if (!schema.indexes(ref.type())) {
                continue;
            }
            if (change.getValue().operation() == Operation.CREATED) {
                fresh.add(ref);
            } else if (!schema.fedBy(ref.type()).isEmpty()) {
                wake.feeding().add(ref, before.refs(ref, change.getValue().since(), late));
            }
            if (change.getValue().operation() == Operation.DELETED) {
                gone.add(ref);
            } else {
                kept.add(ref);
            }
        }
        write(gone, List.of(), Set.of());
        put(kept, fresh, day, wake);
        follow(new HashSet<>(changes.keySet()), wake, day);
        lane.await();
    }

    /** Reads some objects again, whatever happened to them. */
    void again(Collection<String> uris, LocalDate day) throws IOException {
        put(refs(uris), Set.of(), day, wake(false));
        lane.await();
    }

    private void follow(Set<Ref> done, Wake first, LocalDate day) throws IOException {
        Wake wake = first;
        for (int step = 0; step < STEPS; step++) {
            Set<Ref> next = wake.feeding().fed();
            for (String uri : wake.renamed()) {
                next.addAll(refs(known.referrers(uri)));
            }
            next.removeAll(done);
            if (next.isEmpty()) {
                return;
            }
            wake = wake(false);
            put(next, Set.of(), day, wake);
            done.addAll(next);
        }
    }

    private Set<Ref> refs(Collection<String> uris) {
        Set<Ref> refs = new LinkedHashSet<>();
        uris.forEach(uri -> refs.add(schema.models().parse(uri)));
        return refs;
    }

    private void put(Set<Ref> refs, Set<Ref> fresh, LocalDate day, Wake wake) throws IOException {
        Map<EClass, List<Long>> byType = new LinkedHashMap<>();
        for (Ref ref : refs) {
            if (schema.indexes(ref.type())) {
                byType.computeIfAbsent(ref.type(), any -> new ArrayList<>()).add(ref.id());
            }
        }
        for (Map.Entry<EClass, List<Long>> entry : byType.entrySet()) {
            List<Long> ids = entry.getValue();
            for (int from = 0; from < ids.size(); from += ObjectReader.BATCH) {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                put(entry.getKey(), ids.subList(from, Math.min(ids.size(), from + ObjectReader.BATCH)), fresh, day,
                        wake);
            }
        }
    }

    private void put(EClass type, List<Long> ids, Set<Ref> fresh, LocalDate day, Wake wake) throws IOException {
        Map<Long, IndexedObject> objects = reader.read(type, ids, day);
        List<Ref> gone = new ArrayList<>();
        Set<String> surelyNew = new HashSet<>();
        for (Long id : ids) {
            Ref ref = new Ref(type, id);
            if (!objects.containsKey(id)) {
                gone.add(ref);
                continue;
            }
            IndexedObject object = Objects.requireNonNull(objects.get(id));
            if (fresh.contains(ref)) {
                if (!wake.late()) {
                    surelyNew.add(object.uri());
                }
            } else {
                Optional<String> title = known.title(object.uri());
                if (wake.late() || title.isPresent() && !title.get().equals(object.title())) {
                    wake.renamed().add(object.uri());
                }
            }
            wake.feeding().add(ref, object.refs());
        }
        write(gone, objects.values(), surelyNew);
    }

    private void write(Collection<Ref> gone, Collection<IndexedObject> objects, Set<String> surelyNew)
            throws IOException {
        lane.add(() -> {
            for (Ref ref : gone) {
                index.remove(ref.toString());
            }
            for (IndexedObject object : objects) {
                if (surelyNew.contains(object.uri())) {
                    index.add(object);
                } else {
                    index.put(object);
                }
            }
        });
    }
}
