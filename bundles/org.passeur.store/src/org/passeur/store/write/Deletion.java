// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Part;
import org.passeur.store.schema.Column;
import org.passeur.store.schema.LinkTable;
import org.passeur.store.schema.Schema.Incoming;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.InList;
import org.passeur.store.sql.Session;
import org.passeur.store.sql.StoreException;
import org.passeur.store.state.StateReader;

/**
 * Deletes objects and deals with what points at them: it goes too, lets go, or blocks, as the model says. What the working
 * copy has loaded is looked at in memory, all else in the database; nothing is changed where something blocks.
 */
final class Deletion {

    /** One pointer: the aggregate, the object in it that points, its feature and what it points at. */
    private record Holder(Ref root, long object, EReference feature, Ref target) {
    }

    private final Store store;
    private final WorkingCopyImpl copy;
    private final LongPredicate anyway;
    private final Map<Long, Ref> going = new LinkedHashMap<>();
    private final Set<Holder> partsGoing = new LinkedHashSet<>();
    private final Set<Holder> letGo = new LinkedHashSet<>();
    private final List<Holder> blocking = new ArrayList<>();

    Deletion(Store store, WorkingCopyImpl copy, LongPredicate anyway) {
        this.store = store;
        this.copy = copy;
        this.anyway = anyway;
    }

    void delete(Collection<Ref> refs) {
        Deque<List<Ref>> waiting = new ArrayDeque<>();
        byType(refs).values().forEach(waiting::add);
        refs.forEach(ref -> going.put(Long.valueOf(ref.id()), ref));
        while (!waiting.isEmpty()) {
            List<Ref> targets = waiting.removeFirst();
            List<Ref> next = new ArrayList<>();
            for (Holder holder : holders(targets)) {
                decide(holder, next);
            }
            byType(next).values().forEach(waiting::add);
        }
        refuseIfBlocked();
        apply();
    }

    private static Map<EClass, List<Ref>> byType(Collection<Ref> refs) {
        return refs.stream().collect(Collectors.groupingBy(Ref::type, LinkedHashMap::new, Collectors.toList()));
    }

    private void decide(Holder holder, List<Ref> next) {
        if (isGoing(holder.root())) {
            return;
        }
        if (store.models().absent(holder.root().type())) {
            blocking.add(holder);
            return;
        }
        String mode = store.models().annotation(holder.feature(), "onDelete")
                .orElse(holder.feature().getLowerBound() > 0 ? "block" : "clear");
        boolean part = holder.object() != holder.root().id();
        switch (mode) {
            case "cascade" -> {
                if (part) {
                    partsGoing.add(holder);
                } else {
                    going.put(Long.valueOf(holder.root().id()), holder.root());
                    next.add(holder.root());
                }
            }
            case "block" -> blocking.add(holder);
            default -> letGo.add(holder);
        }
    }

    private boolean isGoing(Ref root) {
        return going.containsKey(Long.valueOf(root.id())) || anyway.test(root.id());
    }

    private void refuseIfBlocked() {
        List<Holder> still = blocking.stream().filter(h -> !isGoing(h.root())).toList();
        if (still.isEmpty()) {
            return;
        }
        Holder first = still.getFirst();
        Map<Ref, String> titles = copy
                .inSession(session -> store.rows(session).titles(List.of(first.target(), first.root())));
        long others = still.stream().map(Holder::root).distinct().count() - 1;
        String key = store.models().absent(first.root().type()) ? "error.blocked-absent" : "error.blocked";
        throw new StoreException(Kind.INVALID, others == 0 ? key : key + "-more",
                locale -> new Object[] {
                        named(first.target(), titles, locale), named(first.root(), titles, locale),
                        Long.valueOf(others) });
    }

    private String named(Ref ref, Map<Ref, String> titles, java.util.Locale locale) {
        String label = store.models().label(ref.type(), locale);
        return store.hidden(ref.type()) || !titles.containsKey(ref) ? label : label + " “" + titles.get(ref) + "”";
    }

    private void apply() {
        byType(going.values())
                .forEach((type, refs) -> copy.load(type, refs.stream().map(r -> Long.valueOf(r.id())).toList()));
        for (Holder holder : letGo) {
            if (!isGoing(holder.root())) {
                letGo(holder);
            }
        }
        for (Holder holder : partsGoing) {
            if (!isGoing(holder.root())) {
                EcoreUtil.remove(find(holder));
            }
        }
        for (Ref ref : going.values()) {
            Loaded entry = copy.loaded().get(Long.valueOf(ref.id()));
            if (entry != null) {
                copy.drop(entry);
            }
        }
    }

    private EObject find(Holder holder) {
        EObject root = copy.get(holder.root());
        if (holder.object() == holder.root().id()) {
            return root;
        }
        for (var all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
            if (all.next() instanceof Part part && part.getId() == holder.object()) {
                return part;
            }
        }
        throw new PasseurException(Kind.CONFLICT, org.passeur.store.SqlErrors.TEXTS, "error.constraint");
    }

    private void letGo(Holder holder) {
        EObject object = find(holder);
        EReference feature = holder.feature();
        if (!feature.isMany()) {
            object.eUnset(feature);
            return;
        }
        List<?> all = (List<?>) object.eGet(feature, false);
        List<?> plain = all instanceof InternalEList<?> list ? list.basicList() : all;
        for (int i = plain.size() - 1; i >= 0; i--) {
            if (StateReader.ref((EObject) plain.get(i)).id() == holder.target().id()) {
                all.remove(i);
            }
        }
    }

    private List<Holder> holders(List<Ref> targets) {
        Map<Long, Ref> byId = new HashMap<>();
        targets.forEach(ref -> byId.put(Long.valueOf(ref.id()), ref));
        List<Holder> all = new ArrayList<>();
        for (Loaded entry : copy.loaded().values()) {
            if (entry.isHere()) {
                inMemory(entry, byId, all);
            }
        }
        for (Incoming incoming : store.schema().incoming(targets.getFirst().type())) {
            copy.inSession(session -> {
                inDatabase(session, incoming, byId, all);
                return Boolean.TRUE;
            });
        }
        return all;
    }

    private void inMemory(Loaded entry, Map<Long, Ref> targets, List<Holder> all) {
        scan(entry, entry.object, targets, all);
        for (var parts = EcoreUtil.getAllContents(entry.object, false); parts.hasNext();) {
            scan(entry, (EObject) parts.next(), targets, all);
        }
    }

    private static void scan(Loaded entry, EObject object, Map<Long, Ref> targets, List<Holder> all) {
        for (EReference feature : object.eClass().getEAllReferences()) {
            if (feature.isContainment() || feature.isContainer() || !org.passeur.store.schema.Schema.isKept(feature)) {
                continue;
            }
            Object value = object.eGet(feature, false);
            List<?> values = value instanceof InternalEList<?> list ? list.basicList()
                    : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object one : values) {
                Ref target = targets.get(Long.valueOf(StateReader.ref((EObject) one).id()));
                if (target != null) {
                    all.add(new Holder(entry.ref, ((Part) object).getId(), feature, target));
                }
            }
        }
    }

    private void inDatabase(Session session, Incoming incoming, Map<Long, Ref> targets, List<Holder> all)
            throws SQLException {
        Table table = incoming.table();
        EReference feature = incoming.reference();
        Map<Long, List<Ref>> pointing = new LinkedHashMap<>();
        for (List<Long> chunk : InList.chunks(targets.keySet())) {
            PreparedStatement statement = session.prepare(sql(table, feature, chunk.size()));
            for (int i = 0; i < chunk.size(); i++) {
                statement.setLong(i + 1, chunk.get(i).longValue());
            }
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    pointing.computeIfAbsent(Long.valueOf(results.getLong(1)), x -> new ArrayList<>())
                            .add(targets.get(Long.valueOf(results.getLong(2))));
                }
            }
        }
        Map<Long, Ref> roots = table.isEntity() ? Map.of()
                : Owners.roots(store.schema(), session, table.type(), pointing.keySet());
        pointing.forEach((id, refs) -> {
            Ref root = table.isEntity() ? new Ref(table.type(), id.longValue()) : roots.get(id);
            if (root != null && !copy.loaded().containsKey(Long.valueOf(root.id()))
                    && !copy.deleted().containsKey(Long.valueOf(root.id()))) {
                refs.forEach(target -> all.add(new Holder(root, id.longValue(), feature, target)));
            }
        });
    }

    private static String sql(Table table, EReference feature, int length) {
        var column = table.column(feature);
        if (column.isPresent()) {
            Column of = column.get();
            return "SELECT id, " + of.name() + " FROM " + table.name() + " WHERE " + InList.sql(of.name(), length);
        }
        LinkTable link = table.link(feature).orElseThrow();
        return "SELECT owner_id, " + link.value() + " FROM " + link.name() + " WHERE "
                + InList.sql(link.value(), length);
    }
}
