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

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.Ref;
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

    private final Schema schema;
    private final ObjectReader reader;
    private final SearchIndex index;
    private final Known known;

    Updater(Schema schema, ObjectReader reader, SearchIndex index) {
        this.schema = schema;
        this.reader = reader;
        this.index = index;
        this.known = new Known(index);
    }

    /** Takes over what happened to some objects. Nothing is visible until the index says so. */
    void apply(Map<Ref, Operation> changes, LocalDate day) throws IOException {
        Set<Ref> done = new HashSet<>(changes.keySet());
        Set<String> fed = new LinkedHashSet<>();
        Set<String> renamed = new LinkedHashSet<>();
        for (Map.Entry<Ref, Operation> change : changes.entrySet()) {
            if (schema.indexes(change.getKey().type())) {
                if (change.getValue() != Operation.CREATED) {
                    addFed(change.getKey(), known.refs(change.getKey().toString()), fed);
                }
                if (change.getValue() == Operation.DELETED) {
                    index.remove(change.getKey().toString());
                }
            }
        }
        Set<Ref> kept = new LinkedHashSet<>();
        Set<Ref> fresh = new HashSet<>();
        changes.forEach((ref, operation) -> {
            if (operation != Operation.DELETED) {
                kept.add(ref);
            }
            if (operation == Operation.CREATED) {
                fresh.add(ref);
            }
        });
        put(kept, fresh, day, fed, renamed);
        follow(done, fed, renamed, day);
    }

    /** Reads some objects again, whatever happened to them. */
    void again(Collection<String> uris, LocalDate day) throws IOException {
        put(refs(uris, Set.of()), Set.of(), day, new HashSet<>(), new HashSet<>());
    }

    private void follow(Set<Ref> done, Set<String> fed, Set<String> renamed, LocalDate day) throws IOException {
        Set<String> next = new LinkedHashSet<>(fed);
        Set<String> names = new LinkedHashSet<>(renamed);
        for (int step = 0; step < STEPS && !(next.isEmpty() && names.isEmpty()); step++) {
            for (String uri : names) {
                next.addAll(known.referrers(uri));
            }
            Set<Ref> refs = refs(next, done);
            next = new LinkedHashSet<>();
            names = new LinkedHashSet<>();
            put(refs, Set.of(), day, next, names);
            done.addAll(refs);
        }
    }

    private Set<Ref> refs(Collection<String> uris, Set<Ref> without) {
        Set<Ref> refs = new LinkedHashSet<>();
        for (String uri : uris) {
            Ref ref = schema.models().parse(uri);
            if (!without.contains(ref)) {
                refs.add(ref);
            }
        }
        return refs;
    }

    private void put(Set<Ref> refs, Set<Ref> fresh, LocalDate day, Set<String> fed, Set<String> renamed) throws IOException {
        Map<EClass, List<Long>> byType = new LinkedHashMap<>();
        for (Ref ref : refs) {
            if (schema.indexes(ref.type())) {
                byType.computeIfAbsent(ref.type(), any -> new ArrayList<>()).add(ref.id());
            }
        }
        for (Map.Entry<EClass, List<Long>> entry : byType.entrySet()) {
            List<Long> ids = entry.getValue();
            for (int from = 0; from < ids.size(); from += ObjectReader.BATCH) {
                List<Long> batch = ids.subList(from, Math.min(ids.size(), from + ObjectReader.BATCH));
                put(entry.getKey(), batch, fresh, day, fed, renamed);
            }
        }
    }

    private void put(EClass type, List<Long> ids, Set<Ref> fresh, LocalDate day, Set<String> fed, Set<String> renamed)
            throws IOException {
        Map<Long, IndexedObject> objects = reader.read(type, ids, day);
        for (Long id : ids) {
            Ref ref = new Ref(type, id);
            if (!objects.containsKey(id)) {
                index.remove(ref.toString());
                continue;
            }
            IndexedObject object = Objects.requireNonNull(objects.get(id));
            if (!fresh.contains(ref)) {
                Optional<String> before = known.title(object.uri());
                if (before.isPresent() && !before.get().equals(object.title())) {
                    renamed.add(object.uri());
                }
            }
            addFed(ref, object.refs(), fed);
            index.put(object);
        }
    }

    private void addFed(Ref feeder, Collection<String> refs, Set<String> fed) {
        List<EClass> types = schema.fedBy(feeder.type());
        if (types.isEmpty()) {
            return;
        }
        for (String uri : refs) {
            EClass type = schema.models().parse(uri).type();
            if (types.stream().anyMatch(parent -> parent.isSuperTypeOf(type))) {
                fed.add(uri);
            }
        }
    }
}
