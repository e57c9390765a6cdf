// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.ChangeSet;
import org.passeur.core.Ref;
import org.passeur.core.Workspace;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/**
 * Eight processes beside the holder of a workspace. Each makes things of its own and counts in one thing that all share:
 * what was acknowledged is there once, no count is lost, and the holder hears of everything.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@SuppressWarnings("null")
class EightProcessesTest {

    private static final int PROCESSES = 8;
    private static final int ROUNDS = 6;
    private static final long LOOK_NANOS = 5_000_000L;

    @TempDir
    Path temp;
    private final Things things = new Things();
    private Path folder;

    /** A save that somebody was told of. */
    private record Saved(String what, long number, long at) {
    }

    @BeforeEach
    void begin() {
        System.setProperty("passeur.home", temp.resolve("home").toString());
        folder = temp.resolve("workspace");
    }

    @AfterEach
    void end() {
        System.clearProperty("passeur.home");
    }

    private ChildProcess worker(Ref counter) throws Exception {
        return new ChildProcess(folder, temp.resolve("home"), "work:" + counter.id());
    }

    @Test
    void nothingIsLostAndEverythingIsHeard() throws Exception {
        Map<Long, Long> heard = new ConcurrentHashMap<>();
        List<Long> order = new ArrayList<>();
        try (Workspace mine = things.workspaces().create(folder, "Company", Locale.ENGLISH);
                AutoCloseable listening = mine.repository().listen(event -> {
                    order.add(Long.valueOf(event.changeSet().number()));
                    heard.put(Long.valueOf(event.changeSet().number()), Long.valueOf(System.currentTimeMillis()));
                })) {
            Ref counter = counter(mine);
            List<ChildProcess> children = new ArrayList<>();
            try {
                for (int i = 0; i < PROCESSES; i++) {
                    children.add(worker(counter));
                }
                for (ChildProcess child : children) {
                    assertEquals("GUEST", child.line());
                }
                List<Saved> all = together(children, child -> {
                    List<Saved> saved = new ArrayList<>();
                    child.say("go");
                    while (saved.size() < 2 * ROUNDS) {
                        saved.add(saved(child.line()));
                    }
                    rest(child, saved);
                    return saved;
                });
                check(mine, counter, all, 0);
                long last = mine.repository().lastChangeSet();
                while (!heard.containsKey(Long.valueOf(last))) {
                    LockSupport.parkNanos(LOOK_NANOS);
                }
                assertEquals(order.stream().sorted().distinct().toList(), order, "heard in order, each once");
                assertEquals(last, order.size());
                long stale = all.stream().mapToLong(s -> heard.get(Long.valueOf(s.number())).longValue() - s.at())
                        .max().orElse(0);
                System.out.println("heard after at most " + Math.max(0, stale) + " ms");
            } finally {
                close(children);
            }
        }
    }

    /** Each holder is killed while all save; the others go on by themselves, and do again what nobody answered. */
    @Test
    void whatAHolderDidNotAnswerIsDoneAgain() throws Exception {
        Ref counter;
        try (Workspace made = things.workspaces().create(folder, "Company", Locale.ENGLISH)) {
            counter = counter(made);
        }
        List<ChildProcess> children = new ArrayList<>();
        int kills = 3;
        try {
            List<Saved> all = new ArrayList<>();
            ChildProcess holder = worker(counter);
            children.add(holder);
            assertEquals("HOLDER", holder.line());
            for (int i = 1; i < PROCESSES; i++) {
                children.add(worker(counter));
            }
            for (ChildProcess child : children.subList(1, PROCESSES)) {
                assertEquals("GUEST", child.line());
            }
            children.forEach(child -> child.say("go"));
            for (int kill = 0; kill < kills; kill++) {
                ChildProcess doomed = holding(children);
                for (int i = 0; i < ROUNDS; i++) {
                    all.add(saved(doomed.line()));
                }
                doomed.signal("KILL");
                for (String line = doomed.line(); line != null; line = doomed.line()) {
                    all.add(saved(line));
                }
                children.remove(doomed);
                all.addAll(together(children, child -> {
                    List<Saved> saved = new ArrayList<>();
                    while (saved.size() < 2) {
                        saved.add(saved(child.line()));
                    }
                    return saved;
                }));
            }
            all.addAll(together(children, child -> {
                List<Saved> saved = new ArrayList<>();
                rest(child, saved);
                return saved;
            }));
            close(children);
            try (Workspace mine = things.workspaces().open(folder)) {
                check(mine, counter, all, kills);
            }
        } finally {
            close(children);
        }
    }

    /** Whom the file of the workspace names. */
    private ChildProcess holding(List<ChildProcess> children) throws Exception {
        while (true) {
            long pid = HolderFile.read(folder).map(HolderFile::pid).orElse(Long.valueOf(0)).longValue();
            for (ChildProcess child : children) {
                if (child.process.pid() == pid) {
                    return child;
                }
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private Ref counter(Workspace workspace) {
        things.save(workspace.repository(), "0");
        return new Ref(things.thing(),
                workspace.repository().ids(Query.of(things.thing()))[0]);
    }

    private interface Part {
        List<Saved> of(ChildProcess child) throws Exception;
    }

    private static List<Saved> together(List<ChildProcess> children, Part part) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(PROCESSES)) {
            List<Callable<List<Saved>>> parts = new ArrayList<>();
            children.forEach(child -> parts.add(() -> part.of(child)));
            List<Saved> all = new ArrayList<>();
            for (Future<List<Saved>> each : pool.invokeAll(parts)) {
                all.addAll(each.get());
            }
            return all;
        }
    }

    /** Tells a child to end, and takes what it saved until then. */
    private static void rest(ChildProcess child, List<Saved> saved) throws Exception {
        child.say("end");
        for (String line = child.line(); !"end".equals(line); line = child.line()) {
            saved.add(saved(line));
        }
    }

    private static Saved saved(String line) {
        String[] words = String.valueOf(line).split(" ");
        assertTrue(words.length == 3 && (words[0].equals("made") || words[0].equals("counted")),
                () -> "a process said: " + line);
        return new Saved(words[0], Long.parseLong(words[1]), Long.parseLong(words[2]));
    }

    private static void close(List<ChildProcess> children) throws InterruptedException {
        for (ChildProcess child : children) {
            child.close();
        }
    }

    /** @param unanswered how many saves may have been kept without that anybody lived to hear of it */
    private void check(Workspace workspace, Ref counter, List<Saved> all, int unanswered) {
        Set<Long> acknowledged = all.stream().map(s -> Long.valueOf(s.number()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all.size(), acknowledged.size(), "each save has a number of its own");
        Map<String, Integer> kept = new HashMap<>();
        Set<Long> lost = new TreeSet<>(acknowledged);
        for (ChangeSet set : workspace.repository().history().changeSets(0, 0)) {
            lost.remove(Long.valueOf(set.number()));
            kept.merge(set.label().equals("counted") ? "counted" : "made", Integer.valueOf(1), Integer::sum);
        }
        assertEquals(Set.of(), lost, "acknowledged and not there");
        List<Row> rows = workspace.repository().rows(Query.of(things.thing()).orderBy("id"));
        int counted = Integer.parseInt(workspace.repository().title(counter).orElseThrow());
        long made = all.stream().filter(s -> s.what().equals("made")).count();
        long counts = all.size() - made;
        System.out.println(PROCESSES + " processes: " + all.size() + " saves acknowledged, "
                + (rows.size() - 1 + counted) + " found, 0 lost");
        assertEquals(rows.size(), rows.stream().map(Row::title).distinct().count(), "nothing was made twice");
        assertEquals(rows.size(), kept.get("made").intValue(), "each thing has its change set");
        assertEquals(counted, kept.get("counted").intValue(), "no count was overwritten");
        assertTrue(counted - counts >= 0 && rows.size() - 1 - made >= 0
                && counted - counts + rows.size() - 1 - made <= unanswered, "nothing more than was asked for");
    }
}
