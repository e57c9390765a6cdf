// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.get;
import static org.passeur.store.ContractModel.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.Conflict;
import org.passeur.core.Conflict.Difference;
import org.passeur.core.Conflict.Side;
import org.passeur.core.Conflict.Sort;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;

/** Who is refused sees both versions and goes on from them; nobody's work is overwritten unseen. */
@SuppressWarnings("null")
abstract class ConflictContract extends Contract {

    private static Conflict only(WorkingCopy copy) {
        List<Conflict> all = copy.conflicts();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private static Map<String, Difference> byName(Conflict conflict) {
        Map<String, Difference> all = new HashMap<>();
        conflict.differences().forEach(d -> all.put(d.feature().getName(), d));
        return all;
    }

    @Test
    void whatEachSideAloneChangedGoesTogether() {
        Ref ref = made("Item", "title", "1", "note", "1", "score", 1);
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.get(ref), "title", "mine");
            assertEquals(List.of(), copy.conflicts());
            ChangeSet theirs = set(ref, "note", "theirs");
            refused(Kind.CONFLICT, () -> copy.commit("refused"));
            Conflict conflict = only(copy);
            assertEquals(Sort.CHANGED, conflict.sort());
            assertEquals("mine", conflict.title());
            assertEquals(List.of(theirs), conflict.since());
            assertFalse(conflict.needsChoice());
            assertEquals(Optional.of(Side.MINE), byName(conflict).get("title").side());
            assertEquals(Optional.of(Side.THEIRS), byName(conflict).get("note").side());
            assertEquals(2, conflict.differences().size());
            copy.merge(conflict, difference -> difference.side().orElseThrow());
            assertEquals(List.of(), copy.conflicts());
            assertEquals("mine", get(copy.get(ref), "title"));
            assertEquals("theirs", get(copy.get(ref), "note"));
            assertTrue(copy.isDirty());
            copy.commit("merged");
        }
        assertEquals("mine", kept(ref, "title"));
        assertEquals("theirs", kept(ref, "note"));
        assertEquals(3, kept(ref, "version"));
        List<String> last = repository.history().of(ref).getFirst().features().stream().map(f -> f.feature()).toList();
        assertEquals(List.of("title"), last, "history says what the merge changed, not what was there already");
    }

    @Test
    void whatBothChangedIsChosenFeatureByFeature() {
        Ref before = made("Person", "name", "Before");
        Ref mine = made("Person", "name", "Mine");
        Ref theirs = made("Person", "name", "Theirs");
        Ref ref = made("Item", "title", "1", "note", "1", "tags", List.of("a"), "kind", m.kind("ZEBRA"));
        change(ref, i -> ContractModel.set(i, "owner", person(i, before)));
        try (WorkingCopy copy = repository.open()) {
            Entity item = copy.get(ref);
            ContractModel.set(item, "title", "mine", "note", "mine", "owner", copy.get(mine), "tags", List.of("a", "b"),
                    "kind", m.kind("ANT"));
            change(ref, i -> ContractModel.set(i, "title", "theirs", "note", "theirs", "owner", person(i, theirs),
                    "tags", List.of(), "kind", m.kind("ANT")));
            refused(Kind.CONFLICT, () -> copy.commit("refused"));
            Conflict conflict = only(copy);
            assertTrue(conflict.needsChoice());
            Map<String, Difference> all = byName(conflict);
            assertEquals("1 mine theirs", values(all.get("title")));
            assertEquals("Before Mine Theirs", values(all.get("owner")));
            assertEquals("[a] [a, b] []", values(all.get("tags")));
            assertFalse(all.containsKey("kind"), "both did the same");
            assertEquals(Optional.empty(), all.get("title").side());
            Map<String, Side> choice = Map.of("title", Side.MINE, "note", Side.THEIRS, "owner", Side.THEIRS, "tags",
                    Side.MINE);
            copy.merge(conflict, difference -> choice.get(difference.feature().getName()));
            copy.commit("merged");
        }
        assertEquals("mine", kept(ref, "title"));
        assertEquals("theirs", kept(ref, "note"));
        assertEquals(List.of("a", "b"), kept(ref, "tags"));
        assertEquals(m.kind("ANT"), kept(ref, "kind"));
        try (WorkingCopy copy = repository.open()) {
            assertEquals(theirs.id(), ((Entity) get(copy.get(ref), "owner")).getId());
        }
    }

    private EObject person(Entity item, Ref ref) {
        return item.eResource().getResourceSet().getEObject(ref.uri(), true);
    }

    private static String values(Difference difference) {
        return difference.base() + " " + difference.mine() + " " + difference.theirs();
    }

    @Test
    void whoDoesNotLookIsRefusedAgain() {
        Ref ref = made("Item", "title", "1");
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.get(ref), "title", "mine");
            set(ref, "title", "theirs");
            refused(Kind.CONFLICT, () -> copy.commit("refused"));
            Conflict seen = only(copy);
            refused(Kind.CONFLICT, () -> copy.commit("refused again"));
            set(ref, "title", "theirs, later");
            refused(Kind.CONFLICT, () -> copy.merge(seen, difference -> Side.MINE));
            assertEquals("mine", get(copy.get(ref), "title"));
            Conflict now = only(copy);
            assertEquals("theirs, later", byName(now).get("title").theirs());
            assertEquals(2, now.since().size());
            copy.merge(now, difference -> Side.MINE);
            set(ref, "title", "theirs, too late");
            refused(Kind.CONFLICT, () -> copy.commit("changed once more after the merge"));
            copy.merge(only(copy), difference -> Side.THEIRS);
            assertFalse(copy.isDirty());
            assertEquals(0, copy.commit("nothing of mine is left").number());
        }
        assertEquals("theirs, too late", kept(ref, "title"));
    }

    @Test
    void partsAreMergedAsAWhole() {
        Ref ref = made("Item", "title", "1", "lines", List.of(part("text", "a"), part("text", "b")), "summary",
                part("text", "s"));
        try (WorkingCopy copy = repository.open()) {
            Entity item = copy.get(ref);
            ContractModel.set((EObject) list(item, "lines").getFirst(), "text", "mine");
            ContractModel.set(item, "title", "mine");
            change(ref, i -> {
                list(i, "lines").remove(0);
                list(i, "lines").add(part("text", "theirs", "sub", List.of(part("text", "deep"))));
                ContractModel.set(i, "summary", part("text", "of theirs"));
            });
            refused(Kind.CONFLICT, () -> copy.commit("refused"));
            Map<String, Difference> all = byName(only(copy));
            assertEquals("[a, b] [mine, b] [b, theirs – [deep]]", values(all.get("lines")));
            copy.merge(only(copy), d -> d.side().orElse(Side.MINE));
            copy.commit("merged");
            assertEquals(List.of("mine", "b"), texts(ref));
            ContractModel.set(item, "title", "mine again");
            change(ref, i -> list(i, "lines").add(part("text", "c")));
            copy.merge(only(copy), d -> d.side().orElseThrow());
            copy.commit("merged once more");
        }
        assertEquals(List.of("mine", "b", "c"), texts(ref));
        assertEquals("mine again", kept(ref, "title"));
        assertEquals("of theirs", get((EObject) kept(ref, "summary"), "text"));
    }

    private List<Object> texts(Ref ref) {
        try (WorkingCopy copy = repository.open()) {
            return list(copy.get(ref), "lines").stream().map(l -> get((EObject) l, "text")).toList();
        }
    }

    @Test
    void whatWasDeletedMeanwhileComesBackWhereMineCounts() {
        Ref ref = made("Item", "title", "1", "lines", List.of(part("text", "a", "sub", List.of(part("text", "b")))));
        try (WorkingCopy copy = repository.open()) {
            Entity item = copy.get(ref);
            ContractModel.set(item, "title", "mine");
            ChangeSet gone = delete(ref);
            refused(Kind.CONFLICT, () -> copy.commit("refused"));
            Conflict conflict = only(copy);
            assertEquals(Sort.DELETED_THERE, conflict.sort());
            assertEquals(List.of(gone), conflict.since());
            assertTrue(conflict.needsChoice());
            assertThrows(IllegalArgumentException.class, () -> copy.merge(conflict, d -> Side.MINE));
            copy.settle(conflict, Side.MINE);
            assertEquals(1, copy.commit("kept").created());
            ContractModel.set(item, "note", "goes on");
            copy.commit("goes on");
        }
        assertEquals("mine", kept(ref, "title"));
        assertEquals(List.of("a"), texts(ref));
        assertEquals("goes on", kept(ref, "note"));
        assertEquals(List.of(Operation.UPDATED, Operation.CREATED, Operation.DELETED, Operation.CREATED),
                repository.history().of(ref).stream().map(c -> c.operation()).toList());
    }

    @Test
    void whatWasDeletedMeanwhileIsLetGoWhereTheirsCounts() {
        Ref ref = made("Item", "title", "1");
        Ref other = made("Item", "title", "1");
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.get(ref), "title", "mine");
            ContractModel.set(copy.get(other), "title", "mine, too");
            delete(ref);
            refused(Kind.CONFLICT, () -> copy.commit("refused"));
            copy.settle(only(copy), Side.THEIRS);
            assertEquals(1, copy.commit("the rest").updated());
            assertTrue(copy.find(ref).isEmpty());
        }
        assertTrue(repository.title(ref).isEmpty());
        assertEquals("mine, too", kept(other, "title"));
    }

    @Test
    void whatWasDeletedHereAndChangedThereIsChosen() {
        Ref kept = made("Item", "title", "1");
        Ref gone = made("Item", "title", "1", "tags", List.of("x"));
        try (WorkingCopy copy = repository.open()) {
            copy.delete(kept);
            copy.delete(gone);
            set(kept, "title", "theirs");
            set(gone, "title", "theirs", "tags", List.of("x", "y"));
            refused(Kind.CONFLICT, () -> copy.commit("refused"));
            List<Conflict> both = copy.conflicts();
            assertEquals(List.of(Sort.DELETED_HERE, Sort.DELETED_HERE), both.stream().map(Conflict::sort).toList());
            both.forEach(c -> copy.settle(c, c.ref().equals(kept) ? Side.THEIRS : Side.MINE));
            ChangeSet done = copy.commit("chosen");
            assertEquals(1, done.deleted());
            assertEquals(0, done.updated());
            assertEquals("theirs", get(copy.get(kept), "title"));
        }
        assertEquals("theirs", kept(kept, "title"));
        assertTrue(repository.title(gone).isEmpty());
        assertEquals("theirs", get(repository.history()
                .asOf(gone, repository.history().of(gone).getFirst().changeSet().number() - 1).orElseThrow(), "title"));
    }

    @Test
    void whatOthersAloneChangedIsFollowed() {
        Ref ref = made("Item", "title", "1", "note", "1", "tags", List.of("a"));
        try (WorkingCopy copy = repository.open()) {
            assertFalse(copy.follow(ref), "not loaded");
            Entity item = copy.get(ref);
            assertTrue(copy.follow(ref));
            set(ref, "note", "theirs", "tags", List.of("a", "b"));
            assertTrue(copy.follow(ref));
            assertEquals("theirs", get(item, "note"));
            assertFalse(copy.isDirty());
            ContractModel.set(item, "title", "mine");
            set(ref, "note", "theirs again");
            assertTrue(copy.follow(ref));
            assertEquals("mine", get(item, "title"));
            assertEquals("theirs again", get(item, "note"));
            assertTrue(copy.isDirty());
            set(ref, "title", "theirs", "note", "and more");
            assertFalse(copy.follow(ref), "both changed the title");
            assertEquals("mine", get(item, "title"));
            assertEquals("theirs again", get(item, "note"));
            copy.merge(only(copy), d -> d.side().orElse(Side.MINE));
            delete(ref);
            assertFalse(copy.follow(ref), "gone");
        }
    }

    @Test
    void hiddenObjectsAreMergedWithoutHistory() {
        Ref ref = made("Secret", "words", "1");
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.get(ref), "words", "mine");
            set(ref, "words", "theirs");
            refused(Kind.CONFLICT, () -> copy.commit("refused"));
            Conflict conflict = only(copy);
            assertEquals(List.of(), conflict.since());
            copy.merge(conflict, d -> Side.MINE);
            copy.commit("merged");
        }
        assertEquals("mine", kept(ref, "words"));
    }

    /** What is kept in the end is what was chosen, whatever the two sides did: compared with a plain map. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void anyTwoEditsGoTogetherAsChosen(long seed) {
        Random random = new Random(seed);
        Ref ref = made("Item", "title", "0", "note", "0", "score", 1, "done", false);
        List<String> names = List.of("title", "note", "score", "done", "tags", "everyDays");
        Map<String, Object> model = new HashMap<>();
        names.forEach(name -> model.put(name, kept(ref, name)));
        for (int round = 0; round < 10; round++) {
            try (WorkingCopy copy = repository.open()) {
                Map<String, Object> mine = edits(random, names);
                Map<String, Object> theirs = edits(random, names);
                mine.forEach((name, value) -> ContractModel.set(copy.get(ref), name, value));
                change(ref, item -> theirs.forEach((name, value) -> ContractModel.set(item, name, value)));
                Map<String, Side> chosen = new HashMap<>();
                for (Conflict conflict : copy.conflicts()) {
                    copy.merge(conflict, difference -> difference.side().orElseGet(() -> chosen.computeIfAbsent(
                            difference.feature().getName(), n -> random.nextBoolean() ? Side.MINE : Side.THEIRS)));
                }
                names.forEach(name -> {
                    Object base = model.get(name);
                    Object my = mine.getOrDefault(name, base);
                    Object their = theirs.getOrDefault(name, base);
                    boolean takeMine = my.equals(base) ? their.equals(base)
                            : their.equals(base) || my.equals(their) || chosen.get(name) == Side.MINE;
                    model.put(name, takeMine ? my : their);
                });
                copy.commit("merged");
                names.forEach(name -> assertEquals(model.get(name), kept(ref, name),
                        "seed " + seed + ": " + name + ", chosen " + chosen));
            }
        }
    }

    private Map<String, Object> edits(Random random, List<String> names) {
        Map<String, Object> edits = new HashMap<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String name = names.get(random.nextInt(names.size()));
            edits.put(name, switch (name) {
                case "score" -> 1 + random.nextInt(3);
                case "done" -> random.nextBoolean();
                case "tags" -> random.nextBoolean() ? List.of() : List.of("t" + random.nextInt(2));
                case "everyDays" -> 90 + random.nextInt(2);
                default -> "v" + random.nextInt(3);
            });
        }
        return edits;
    }
}
