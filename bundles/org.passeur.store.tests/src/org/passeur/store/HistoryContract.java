// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.get;
import static org.passeur.store.ContractModel.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.ChangeQuery;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.History;
import org.passeur.core.Link;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.store.state.StateReader;

/** Nothing that was committed is forgotten, and all of it can be taken back. */
@SuppressWarnings("null")
abstract class HistoryContract extends Contract {

    private History history() {
        return repository.history();
    }

    /** Everything of an object as text, for comparing. */
    private String text(Entity object) {
        return StateReader.read(object).copy()
                .differences(new org.passeur.store.state.ObjectState(object.eClass(), object.getId()))
                .stream().map(f -> f.getName() + "=" + StateReader.read(object).get(f)).toList().toString();
    }

    @Test
    void eachChangeSaysFromWhatToWhat() {
        Ref one = made("Person", "name", "One");
        Ref two = made("Person", "name", "Two");
        Ref item = made("Item", "title", "a");
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.get(item), "title", "b", "owner", copy.get(one), "since", LocalDate.of(2024, 1, 1),
                    "lines",
                    List.of(part("text", "x", "target", copy.get(item))));
            copy.commit("first");
        }
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.get(item), "owner", copy.get(two), "kind", m.kind("ANT"));
            list(copy.get(item), "lines").clear();
            copy.commit("second", ChangeSet.Kind.BULK);
        }
        List<History.Change> changes = history().of(item);
        assertEquals(List.of(Operation.UPDATED, Operation.UPDATED, Operation.CREATED),
                changes.stream().map(c -> c.operation()).toList());
        assertEquals("second", changes.getFirst().changeSet().label());
        assertEquals(ChangeSet.Kind.BULK, changes.getFirst().changeSet().kind());
        Map<String, String> second = features(changes.get(0));
        assertEquals("One>Two", second.get("owner"));
        assertEquals("MOUSE>ANT", second.get("kind"));
        assertEquals("[x – b]>[]", second.get("lines"));
        Map<String, String> first = features(changes.get(1));
        assertEquals("a>b", first.get("title"));
        assertEquals("null>One", first.get("owner"));
        assertEquals("null>2024-01-01", first.get("since"));
        assertEquals("[]>[x – b]", first.get("lines"));
        assertTrue(changes.getFirst().features().stream().filter(f -> f.feature().equals("owner")).findFirst()
                .orElseThrow()
                .from() instanceof Link);
        assertEquals(1, history().changes(changes.getFirst().changeSet().number(), 10).size());
    }

    private static Map<String, String> features(History.Change change) {
        Map<String, String> all = new HashMap<>();
        change.features().forEach(f -> all.put(f.feature(), f.from() + ">" + f.to()));
        return all;
    }

    @Test
    void aDeletedObjectIsStillKnown() {
        Ref item = made("Item", "title", "gone", "lines",
                List.of(part("text", "with", "sub", List.of(part("text", "depth")))));
        long before = repository.lastChangeSet();
        delete(item);
        List<History.Change> changes = history().of(item);
        assertEquals(Operation.DELETED, changes.getFirst().operation());
        assertEquals("gone", changes.getFirst().title());
        Entity was = history().asOf(item, before).orElseThrow();
        assertEquals("depth", get((EObject) list((EObject) list(was, "lines").getFirst(), "sub").getFirst(), "text"));
        assertNull(was.eResource());
        assertTrue(history().asOf(item, repository.lastChangeSet()).isEmpty());
        assertTrue(history().asOf(item, before - 1).isEmpty());
        history().restore(item, before);
        try (WorkingCopy copy = repository.open()) {
            assertEquals(text(was), text(copy.get(item)));
            assertTrue(copy.get(item).getVersion() > 1);
        }
    }

    @Test
    void changeSetsComeNewestFirstInPages() {
        for (int i = 0; i < 5; i++) {
            made("Topic", "name", "t" + i);
        }
        List<ChangeSet> newest = history().changeSets(0, 3);
        long last = repository.lastChangeSet();
        assertEquals(List.of(last, last - 1, last - 2), newest.stream().map(ChangeSet::number).toList());
        assertEquals(last - 3, history().changeSets(last - 2, 1).getFirst().number());
        assertEquals(Optional.empty(), history().changeSet(last + 1));
        refused(Kind.NOT_FOUND, () -> history().revert(last + 1));
    }

    @Test
    void anImportIsTakenBackAsOne() {
        Ref kept = made("Topic", "name", "kept");
        Ref changed = made("Item", "title", "before", "tags", List.of("a", "b"));
        Ref removed = made("Item", "title", "removed", "lines", List.of(part("text", "l")));
        Map<Ref, String> before = new HashMap<>();
        try (WorkingCopy copy = repository.open()) {
            for (Ref each : List.of(kept, changed, removed)) {
                before.put(each, text(copy.get(each)));
            }
        }
        long items = repository.count(Query.of(m.type("Item")));
        ChangeSet done;
        try (WorkingCopy copy = repository.open()) {
            Entity fresh = ContractModel.set(copy.create(m.type("Item")), "title", "new", "topics",
                    List.of(copy.get(kept)));
            ContractModel.set(copy.create(m.type("Item")), "title", "new too", "lines", List.of(part("target", fresh)));
            ContractModel.set(copy.get(changed), "title", "after", "tags", List.of(), "lines",
                    List.of(part("text", "added")));
            copy.delete(removed);
            done = copy.commit("import", ChangeSet.Kind.IMPORT);
        }
        ChangeSet back = history().revert(done.number());
        assertEquals(ChangeSet.Kind.REVERT, back.kind());
        assertEquals(done.number(), back.reverts());
        assertEquals(done.number(), history().changeSet(back.number()).orElseThrow().reverts());
        assertEquals(items, repository.count(Query.of(m.type("Item"))));
        try (WorkingCopy copy = repository.open()) {
            before.forEach((ref, text) -> assertEquals(text, text(copy.get(ref))));
        }
        history().revert(back.number());
        assertEquals("after", kept(changed, "title"));
        assertEquals(items + 1, repository.count(Query.of(m.type("Item"))));
    }

    @Test
    void whatChangedSinceIsNotTakenBack() {
        Ref ref = made("Item", "title", "1");
        ChangeSet second = set(ref, "title", "2");
        set(ref, "title", "3");
        var error = refused(Kind.CONFLICT, () -> history().revert(second.number()));
        assertTrue(error.getMessage().contains("“3”"), error.getMessage());
        assertEquals("3", kept(ref, "title"));
    }

    @Test
    void whatSomethingNewPointsAtIsNotTakenBack() {
        Ref person = made("Person", "name", "new");
        long number = repository.lastChangeSet();
        Ref item = made("Item", "title", "later");
        change(item, i -> ContractModel.set(i, "owner", ((Entity) i.eResource().getResourceSet()
                .getEObject(person.uri(), true))));
        var error = refused(Kind.CONFLICT, () -> history().revert(number));
        assertTrue(error.getMessage().contains("later"), error.getMessage());
    }

    @Test
    void anOlderVersionIsBroughtBack() {
        Ref topic = made("Topic", "name", "t");
        Ref ref;
        try (WorkingCopy copy = repository.open()) {
            Entity item = ContractModel.set(copy.create(m.type("Item")), "title", "1", "topics",
                    List.of(copy.get(topic)), "lines",
                    List.of(part("text", "a"), part("text", "b")));
            copy.commit("made");
            ref = ref(item);
        }
        long first = repository.lastChangeSet();
        change(ref, item -> {
            ContractModel.set(item, "title", "2", "topics", List.of());
            list(item, "lines").remove(0);
        });
        delete(topic);
        history().restore(ref, first);
        assertEquals("1", kept(ref, "title"));
        assertEquals(List.of(), kept(ref, "topics"), "what is gone cannot be pointed at");
        try (WorkingCopy copy = repository.open()) {
            assertEquals(List.of("a", "b"),
                    list(copy.get(ref), "lines").stream().map(l -> get((EObject) l, "text")).toList());
        }
        refused(Kind.NOT_FOUND, () -> history().restore(new Ref(m.type("Item"), 99_999_999), first));
    }

    @Test
    void aCascadeComesBackWhole() {
        Ref person = made("Person", "name", "p");
        Ref item = made("Item", "title", "i");
        Ref holding;
        try (WorkingCopy copy = repository.open()) {
            Entity made = ContractModel.set(copy.create(m.type("Holding")), "person", copy.get(person), "item",
                    copy.get(item));
            ContractModel.set(copy.get(item), "owner", copy.get(person));
            copy.commit("made");
            holding = ref(made);
        }
        ChangeSet gone = delete(person);
        assertEquals(2, gone.deleted());
        assertEquals(1, gone.updated());
        history().revert(gone.number());
        assertEquals("p – i", repository.title(holding).orElseThrow());
        assertEquals("p", ((EObject) readOwner(item)).eGet(m.type("Person").getEStructuralFeature("name")));
    }

    @Test
    void aDeletedObjectComesBackWithWhatWentAlong() {
        Ref person = made("Person", "name", "p");
        Ref other = made("Person", "name", "o");
        Ref item = made("Item", "title", "i");
        Ref lost = made("Item", "title", "lost");
        Ref owned = made("Item", "title", "owned");
        Ref taken = made("Item", "title", "taken");
        Ref kept;
        Ref needy;
        Ref others;
        try (WorkingCopy copy = repository.open()) {
            kept = holding(copy, person, item);
            needy = holding(copy, person, lost);
            others = holding(copy, other, item);
            ContractModel.set(copy.get(owned), "owner", copy.get(person));
            ContractModel.set(copy.get(taken), "owner", copy.get(person));
            copy.commit("made");
        }
        long before = repository.lastChangeSet();
        try (WorkingCopy copy = repository.open()) {
            copy.delete(person);
            copy.delete(other);
            assertEquals(5, copy.commit("both deleted").deleted());
        }
        delete(lost);
        Ref newOwner = made("Person", "name", "n");
        change(taken, i -> ContractModel.set(i, "owner",
                i.eResource().getResourceSet().getEObject(newOwner.uri(), true)));
        ChangeSet back = history().restore(person, before);
        assertEquals(2, back.created(), "the person and one holding");
        assertEquals(1, back.updated(), "what it owned");
        assertEquals("p – i", repository.title(kept).orElseThrow());
        assertTrue(repository.title(needy).isEmpty(), "the item that it needs is gone");
        assertTrue(repository.title(others).isEmpty() && repository.title(other).isEmpty(), "not asked for");
        assertEquals("p", get((EObject) readOwner(owned), "name"));
        assertEquals("n", get((EObject) readOwner(taken), "name"), "somebody else is there now");
        history().revert(back.number());
        assertTrue(repository.title(kept).isEmpty() && repository.title(person).isEmpty());
    }

    private Ref holding(WorkingCopy copy, Ref person, Ref item) {
        return ref(ContractModel.set(copy.create(m.type("Holding")), "person", copy.get(person), "item",
                copy.get(item)));
    }

    @Test
    void partsOfOthersThatWentAlongComeBack() {
        Ref target = made("Item", "title", "target");
        Ref holder = made("Item", "title", "holder");
        change(holder, i -> ContractModel.set(i, "lines",
                List.of(part("text", "a"),
                        part("text", "b", "target", i.eResource().getResourceSet().getEObject(target.uri(), true)),
                        part("text", "c"))));
        long before = repository.lastChangeSet();
        delete(target);
        assertEquals(List.of("a", "c"), lines(holder));
        change(holder, i -> ContractModel.set((EObject) list(i, "lines").get(0), "text", "A"));
        history().restore(target, before);
        assertEquals(List.of("A", "b", "c"), lines(holder));
        try (WorkingCopy copy = repository.open()) {
            EObject line = (EObject) list(copy.get(holder), "lines").get(1);
            assertEquals("target", get((EObject) get(line, "target"), "title"));
        }
    }

    private List<Object> lines(Ref ref) {
        try (WorkingCopy copy = repository.open()) {
            return list(copy.get(ref), "lines").stream().map(l -> get((EObject) l, "text")).toList();
        }
    }

    @Test
    void changeSetsAreAskedForByWhoWhenClassKindAndWords() {
        long start = repository.lastChangeSet();
        Instant morning = Instant.parse("2031-03-01T08:00:00Z");
        ChangeSet topic = committed("Topic", "name", "Réunion d’équipe", ChangeSet.Kind.EDIT, morning, "Zoë");
        ChangeSet person = committed("Person", "name", "Ad interim", ChangeSet.Kind.IMPORT, morning.plusSeconds(60),
                "Anne");
        ChangeSet both = committed("Topic", "name", "Réunion du personnel", ChangeSet.Kind.BULK,
                morning.plusSeconds(120), "Anne");
        assertEquals(List.of(both, person, topic), asked(ChangeQuery.ALL, start));
        assertEquals(List.of(topic), asked(ChangeQuery.ALL.by("zoe"), start));
        assertEquals(List.of(person), asked(ChangeQuery.ALL.of(m.type("Person")), start));
        assertEquals(List.of(both), asked(ChangeQuery.ALL.of(ChangeSet.Kind.BULK), start));
        assertEquals(List.of(both, topic), asked(ChangeQuery.ALL.saying("REUNION"), start));
        assertEquals(List.of(topic), asked(ChangeQuery.ALL.saying("equipe  reunion"), start));
        assertEquals(List.of(person),
                asked(ChangeQuery.ALL.between(morning.plusSeconds(1), morning.plusSeconds(120)), start));
        assertEquals(List.of(both), asked(ChangeQuery.ALL.by("anne").of(m.type("Topic")).saying("personnel"), start));
        assertEquals(List.of(), asked(ChangeQuery.ALL.by("nobody"), start));
        assertEquals(List.of(topic),
                history().changeSets(ChangeQuery.ALL.saying("reunion"), both.number(), 1));
    }

    private ChangeSet committed(String type, String feature, String name, ChangeSet.Kind kind, Instant at,
            String who) {
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.create(m.type(type)), feature, name);
            return copy.commit("Created " + name, kind, at, who);
        }
    }

    private List<ChangeSet> asked(ChangeQuery query, long after) {
        return history().changeSets(query, 0, 20).stream().filter(set -> set.number() > after).toList();
    }

    private Object readOwner(Ref item) {
        try (WorkingCopy copy = repository.open()) {
            EObject owner = (EObject) get(copy.get(item), "owner");
            get(owner, "name");
            return owner;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13, 14 })
    void everyMomentCanBeSeenAgain(long seed) {
        Random random = new Random(seed);
        List<Ref> known = new ArrayList<>();
        TreeMap<Long, Map<Ref, String>> moments = new TreeMap<>();
        Map<Ref, String> now = new HashMap<>();
        for (int step = 0; step < 25; step++) {
            try (WorkingCopy copy = repository.open()) {
                for (int i = 0; i < 1 + random.nextInt(3); i++) {
                    act(random, copy, known);
                }
                ChangeSet set = copy.commit("step " + step);
                if (set.number() == 0) {
                    continue;
                }
            }
            try (WorkingCopy copy = repository.open()) {
                now = new HashMap<>();
                for (Ref ref : known) {
                    Optional<Entity> found = copy.find(ref);
                    if (found.isPresent()) {
                        now.put(ref, text(found.get()));
                    }
                }
            }
            moments.put(repository.lastChangeSet(), now);
        }
        moments.forEach((number, states) -> {
            for (Ref ref : known) {
                Optional<Entity> was = history().asOf(ref, number);
                assertEquals(states.get(ref), was.map(this::text).orElse(null),
                        "seed " + seed + " at " + number + " " + ref);
            }
        });
        for (long number = moments.lastKey(); number > moments.firstKey(); number--) {
            if (moments.containsKey(number)) {
                history().revert(number);
            }
        }
        try (WorkingCopy copy = repository.open()) {
            for (Ref ref : known) {
                assertEquals(moments.firstEntry().getValue().get(ref), copy.find(ref).map(this::text).orElse(null),
                        "seed " + seed);
            }
        }
    }

    private void act(Random random, WorkingCopy copy, List<Ref> known) {
        Ref some = known.isEmpty() ? null : known.get(random.nextInt(known.size()));
        Entity object = some == null ? null : copy.find(some).orElse(null);
        if (object == null || random.nextInt(4) == 0) {
            Entity made = ContractModel.set(copy.create(m.type("Item")), "title", "t" + random.nextInt(100));
            known.add(ref(made));
            return;
        }
        switch (random.nextInt(7)) {
            case 0 -> ContractModel.set(object, "title", "t" + random.nextInt(100));
            case 1 -> ContractModel.set(object, "score", random.nextBoolean() ? null : 1 + random.nextInt(5), "kind",
                    m.kind("ANT"));
            case 2 -> ContractModel.set(object, "tags", List.of("x" + random.nextInt(3), "y"), "since",
                    LocalDate.of(2000 + random.nextInt(20), 1, 1));
            case 3 -> list(object, "lines").add(random.nextInt(list(object, "lines").size() + 1),
                    part("text", "l" + random.nextInt(9), "sub", List.of(part("text", "s"))));
            case 4 -> {
                if (!list(object, "lines").isEmpty()) {
                    int place = random.nextInt(list(object, "lines").size());
                    if (random.nextBoolean()) {
                        list(object, "lines").remove(place);
                    } else {
                        ContractModel.set((EObject) list(object, "lines").get(place), "text",
                                "changed" + random.nextInt(9));
                    }
                }
            }
            case 5 -> {
                copy.delete(some);
            }
            default -> {
                Entity other = copy.find(known.get(random.nextInt(known.size()))).orElse(object);
                list(object, "lines").add(part("target", other));
            }
        }
    }
}
