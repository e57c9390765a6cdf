// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.store.PlainWorld.Key;
import org.passeur.store.derby.memory.MemoryWorkspace;
import org.passeur.store.schema.SortText;

/** The same operations, drawn from a seed, on Derby, on PostgreSQL and on plain maps: all three must agree, always. */
@SuppressWarnings("null")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = PostgresSchemas.NO_SERVER)
class RandomOperationsTest {

    private static final int STEPS = 36;

    private final ContractModel m = new ContractModel();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = { 1, 20, 300, 4_000 })
    void allAgree(long seed) throws IOException {
        try (Workspace derby = MemoryWorkspace.create(m.models());
                Workspace postgres = PostgresSchemas.workspace(m.models())) {
            Run run = new Run(seed, List.of(new EngineWorld("Derby", m, derby.repository()),
                    new EngineWorld("PostgreSQL", m, postgres.repository())));
            for (int step = 0; step < STEPS; step++) {
                run.step();
                if (step % 9 == 8) {
                    run.compare();
                }
            }
            run.compareHistory();
            moved(run, (FolderWorkspace) derby, run.worlds.getFirst(), PostgresSchemas.engine());
            moved(run, (FolderWorkspace) postgres, run.worlds.getLast(), MemoryWorkspace.engine());
        }
    }

    /** What was copied to another engine is the same, too, and goes on from there. */
    private void moved(Run run, FolderWorkspace workspace, EngineWorld world, Engine target) throws IOException {
        try (target) {
            new Move(workspace).to(EvolutionContract.lasting(target), new FileAttachments(folder), folder,
                    Optional::empty);
            try (SqlRepository copy = new SqlRepository(m.models(), EvolutionContract.lasting(target), "test",
                    Clock.systemUTC())) {
                Run there = run.on(world.copiedTo("copied from " + world, copy));
                there.compare();
                there.compareHistory();
                there.step();
                there.compare();
            }
        }
    }

    /** One sequence. */
    private final class Run {

        private final long seed;
        private final Random random;
        private final RandomValues values;
        private final List<EngineWorld> worlds;
        private final PlainWorld plain;
        private final TreeMap<Long, Map<Key, Map<String, Object>>> moments;
        private int steps;

        Run(long seed, List<EngineWorld> worlds) {
            this(seed, worlds, new PlainWorld(), new TreeMap<>());
        }

        private Run(long seed, List<EngineWorld> worlds, PlainWorld plain,
                TreeMap<Long, Map<Key, Map<String, Object>>> moments) {
            this.seed = seed;
            this.random = new Random(seed);
            this.values = new RandomValues(random, plain);
            this.worlds = worlds;
            this.plain = plain;
            this.moments = moments;
        }

        /** A world like this one as it is now, on another engine only. */
        Run on(EngineWorld world) {
            PlainWorld copy = new PlainWorld(plain);
            Run run = new Run(seed, List.of(world), copy, new TreeMap<>(moments));
            run.steps = steps;
            return run;
        }

        private String said(Object more) {
            return "seed " + seed + ", step " + steps + ": " + more;
        }

        void step() {
            steps++;
            int choice = random.nextInt(20);
            if (choice < 12 || plain.all("Item").isEmpty() || plain.all("Person").isEmpty()) {
                save();
            } else if (choice < 15) {
                delete(values.any(values.type()));
            } else if (choice < 17) {
                conflict(values.any("Item"));
            } else if (choice < 18) {
                forget(values.any("Item"));
            } else if (moments.size() > 1) {
                takeBack();
            }
        }

        /** Several objects in one change set, some pointing at each other. */
        private void save() {
            List<WorkingCopy> copies = worlds.stream().map(w -> w.repository().open()).toList();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                String type = values.type();
                Map<String, Object> wanted = values.of(type);
                Key some = random.nextInt(3) == 0 ? null : values.any(type);
                if (some != null) {
                    each(copies, (world, copy) -> world.set(copy, some, wanted));
                    plain.set(some, wanted);
                } else if (values.possible(wanted)) {
                    Map<String, Object> whole = values.whole(type, wanted);
                    Key made = plain.create(type, whole);
                    each(copies, (world, copy) -> world.create(copy, made, whole));
                }
            }
            each(copies, (world, copy) -> commit(world, copy));
            copies.forEach(WorkingCopy::close);
        }

        private void each(List<WorkingCopy> copies, java.util.function.BiConsumer<EngineWorld, WorkingCopy> what) {
            for (int i = 0; i < worlds.size(); i++) {
                what.accept(worlds.get(i), copies.get(i));
            }
        }

        private void commit(EngineWorld world, WorkingCopy copy) {
            ChangeSet set = copy.commit("step " + steps);
            if (set.number() != 0) {
                moments.put(set.number(), plain.snapshot());
                assertEquals(moments.lastKey(), set.number(), said(world));
            }
        }

        private void delete(Key key) {
            if (key == null) {
                return;
            }
            boolean possible = plain.delete(key);
            for (EngineWorld world : worlds) {
                try (WorkingCopy copy = world.repository().open()) {
                    if (possible) {
                        copy.delete(world.ref(key));
                        commit(world, copy);
                    } else {
                        PasseurException error = assertThrows(PasseurException.class, () -> {
                            copy.delete(world.ref(key));
                            copy.commit("never");
                        }, () -> said(world));
                        assertEquals(Kind.INVALID, error.kind(), said(world));
                    }
                }
            }
        }

        /** Two change the same object: the first is kept, the second is told. */
        private void conflict(Key key) {
            Map<String, Object> first = Map.of("title", "first of " + steps);
            plain.set(key, first);
            for (EngineWorld world : worlds) {
                try (WorkingCopy one = world.repository().open(); WorkingCopy other = world.repository().open()) {
                    world.set(one, key, first);
                    world.set(other, key, Map.of("title", "second of " + steps));
                    commit(world, one);
                    assertEquals(Kind.CONFLICT,
                            assertThrows(PasseurException.class, () -> other.commit("late"), () -> said(world)).kind());
                }
            }
        }

        private void forget(Key key) {
            for (EngineWorld world : worlds) {
                try (WorkingCopy copy = world.repository().open()) {
                    world.set(copy, key, Map.of("title", "forgotten"));
                    assertTrue(copy.isDirty());
                }
            }
        }

        private void takeBack() {
            long last = moments.lastKey();
            plain.back(moments.lowerEntry(last).getValue());
            for (EngineWorld world : worlds) {
                ChangeSet set = world.repository().history().revert(last);
                assertEquals(last + 1, set.number(), said(world));
            }
            moments.put(last + 1, plain.snapshot());
        }

        void compare() {
            Map<Key, Map<String, Object>> expected = plain.snapshot();
            Key owner = values.any("Person");
            String part = values.letter();
            for (EngineWorld world : worlds) {
                assertEquals("", PlainWorld.differences(expected, world.state(expected)), said(world));
                assertEquals(moments.isEmpty() ? 0 : moments.lastKey(), world.repository().lastChangeSet());
                Query items = Query.of(m.type("Item"));
                for (String type : List.of("Item", "Person", "Topic")) {
                    assertEquals(world.repository().ids(Query.of(m.type(type))).length,
                            world.repository().count(Query.of(m.type(type))), said(world));
                }
                if (owner != null) {
                    assertEquals(plain.where("Item", v -> owner.equals(v.get("owner"))),
                            sorted(world.ids(items.where(Filter.eq("owner", world.ref(owner))))), said(world));
                }
                assertEquals(
                        plain.where("Item",
                                v -> SortText.fold((String) v.get("title")).contains(SortText.fold(part))),
                        sorted(world.ids(items.where(Filter.contains("title", part)))), said(world + " " + part));
                assertEquals(
                        plain.where("Item", v -> v.get("score") instanceof Integer score && score.intValue() >= 3),
                        sorted(world.ids(items.where(Filter.is("score", Op.GE, 3)))), said(world));
                assertEquals(byTitle(), world.ids(items.orderBy("title")), said(world));
            }
        }

        private List<Key> sorted(List<Key> keys) {
            keys.sort(null);
            return keys;
        }

        private List<Key> byTitle() {
            List<Key> all = plain.where("Item", v -> true);
            all.sort(Comparator.comparing((Key key) -> SortText.fold((String) plain.values(key).get("title")))
                    .thenComparing(key -> worlds.getFirst().ref(key).id()));
            return all;
        }

        void compareHistory() {
            for (EngineWorld world : worlds) {
                moments.forEach((number, expected) -> assertEquals("",
                        PlainWorld.differences(expected, world.stateAsOf(number, expected)),
                        said(world + " as of " + number)));
            }
        }
    }
}
