// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.Referrer;
import org.passeur.store.history.Pointers;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Schema.Incoming;
import org.passeur.store.sql.Session;
import org.passeur.store.state.ObjectState;
import org.passeur.store.write.Owners;
import org.passeur.store.write.Store;

/** What points at an object, and what it points at; hidden classes are left out, parts stand for their aggregates. */
public final class References {

    private record Pointer(Ref other, EReference feature) {
    }

    private final Store store;
    private final Session session;

    /** Within a session. */
    public References(Store store, Session session) {
        this.store = store;
        this.session = session;
    }

    /** Everything that points at an object. */
    public List<Referrer> to(Ref ref) throws SQLException {
        Set<Pointer> found = new LinkedHashSet<>();
        List<Long> target = List.of(Long.valueOf(ref.id()));
        for (Incoming incoming : store.schema().incoming(ref.type())) {
            var type = incoming.table().type();
            Set<Long> holders = Pointers.holders(session, incoming.table(), incoming.reference(), target);
            if (incoming.table().isEntity()) {
                holders.forEach(id -> found.add(new Pointer(new Ref(type, id.longValue()), incoming.reference())));
            } else if (!holders.isEmpty()) {
                Owners.roots(store.schema(), session, type, holders).values()
                        .forEach(root -> found.add(new Pointer(root, incoming.reference())));
            }
        }
        return named(found);
    }

    /** Everything that an object points at. */
    public List<Referrer> from(Ref ref) throws SQLException {
        Set<Pointer> found = new LinkedHashSet<>();
        Map<Long, ObjectState> states = new LinkedHashMap<>();
        for (var table : store.schema().concrete(ref.type())) {
            states.putAll(store.aggregates(session).read(table.type(), List.of(Long.valueOf(ref.id()))));
        }
        states.values().forEach(state -> collect(state, found));
        return named(found);
    }

    private static void collect(ObjectState state, Set<Pointer> found) {
        for (EReference feature : state.type().getEAllReferences()) {
            if (!Schema.isKept(feature)) {
                continue;
            }
            if (feature.isContainment()) {
                state.parts(feature).forEach(part -> collect(part, found));
            } else if (feature.isMany()) {
                state.list(feature).forEach(target -> found.add(new Pointer((Ref) target, feature)));
            } else if (state.get(feature) instanceof Ref target) {
                found.add(new Pointer(target, feature));
            }
        }
    }

    private List<Referrer> named(Set<Pointer> pointers) throws SQLException {
        List<Pointer> shown = pointers.stream().filter(p -> !store.hidden(p.other().type())).toList();
        Map<Ref, String> titles = store.rows(session).titles(shown.stream().map(Pointer::other).distinct().toList());
        List<Referrer> all = new ArrayList<>();
        for (Pointer pointer : shown) {
            if (titles.containsKey(pointer.other())) {
                all.add(new Referrer(new Link(pointer.other(), titles.get(pointer.other())), pointer.feature()));
            }
        }
        return all;
    }
}
