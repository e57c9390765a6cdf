// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.acceptance.Product.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Eight command lines after one another, eight times at the same time, beside an open workbench, for a minute by the clock;
 * half-way the workbench is killed and started again. Whatever somebody was told of is seen by the next command line at once and
 * by the workbench soon, and is there in the end.
 */
@Isolated
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ManyHandsTest {

    private static final int LINES = 8;
    private static final long HALF = TimeUnit.SECONDS.toNanos(30);
    private static final long LOOK_NANOS = 50_000_000L;
    private static final int LOCKED_OR_UNREACHABLE = 3;
    private static final int TRIES = 5;

    @TempDir
    Path folder;
    /** The numbers that command lines were told; one that had to be typed again may find its work done, and is told none. */
    private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> stale = new ConcurrentLinkedQueue<>();
    private final Map<String, String> titles = new ConcurrentHashMap<>();
    private final AtomicInteger typedAgain = new AtomicInteger();
    /** When nobody begins anything new. */
    private volatile long end = Long.MAX_VALUE;

    @Test
    void nothingIsLostAndNothingIsStale() throws Exception {
        Assumptions.assumeTrue(System.getenv("DISPLAY") != null, "no display for the workbench");
        Path workspace = folder.resolve("workspace");
        run("init", workspace).ok();
        try (OpenWorkbench workbench = new OpenWorkbench(folder, workspace);
                ExecutorService pool = Executors.newFixedThreadPool(LINES)) {
            long begun = System.nanoTime();
            List<Future<?>> lines = new ArrayList<>();
            for (int i = 0; i < LINES; i++) {
                int line = i;
                lines.add(pool.submit(() -> {
                    work(workspace, line);
                    return null;
                }));
            }
            // a slow machine has not done anything after half a minute
            while (System.nanoTime() < begun + HALF || acknowledged.size() < LINES) {
                lookAfter(workbench, lines);
            }
            workbench.untilItKnows(lastAcknowledged());
            workbench.killAndStartAgain();
            end = Math.max(begun + 2 * HALF, System.nanoTime() + HALF);
            for (Future<?> line : lines) {
                line.get();
            }
            workbench.untilItKnows(lastAcknowledged());
            JsonObject found = run("-w", workspace, "search", "Marchand", "--class", "Person", "--json").ok().object();
            assertEquals(titles.size(), found.get("total").getAsInt(), "the index of the workbench has everybody");
            check(workspace, workbench);
        }
    }

    /** Fails at once where something failed, and waits a little where all is well. */
    private static void lookAfter(OpenWorkbench workbench, List<Future<?>> lines) throws Exception {
        assertTrue(workbench.isAlive(), "the workbench ended by itself");
        for (Future<?> line : lines) {
            if (line.isDone()) {
                line.get();
            }
        }
        LockSupport.parkNanos(LOOK_NANOS);
    }

    private long lastAcknowledged() {
        return acknowledged.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private void work(Path workspace, int line) throws IOException {
        for (int round = 0; System.nanoTime() < end; round++) {
            String email = "p" + line + "." + round + "@example.org";
            Path row = Files.writeString(folder.resolve(email + ".csv"),
                    "name,email\nMarchand " + line + "-" + round + "," + email + "\n");
            save("-w", workspace, "import", "csv", row, "--class", "Person", "--json");
            titles.put(email, "");
            JsonArray people = type("-w", workspace, "list", "Person", "--where", "email=" + email, "--json").array();
            if (people.size() != 1) {
                stale.add(email + " is there " + people.size() + " times");
            } else if (System.nanoTime() < end) {
                String uri = people.get(0).getAsJsonObject().get("uri").getAsString();
                String title = "Merchant " + round;
                save("-w", workspace, "set", uri, "jobTitle=" + title, "--json");
                titles.put(email, title);
                JsonElement now = type("-w", workspace, "get", uri, "--json").object().get("jobTitle");
                if (now == null || !title.equals(now.getAsString())) {
                    stale.add(email + " is " + now + " and not " + title);
                }
            }
        }
    }

    private void save(Object... words) {
        JsonElement number = type(words).object().get("changeset");
        acknowledged.add(Long.valueOf(number.isJsonNull() ? 0 : number.getAsLong()));
    }

    /** One whose holder is killed in the midst of its work says so by exit code 3; typed again it works, and doubles nothing. */
    private Product.Result type(Object... words) {
        Product.Result result = run(words);
        for (int i = 1; i < TRIES && result.code() == LOCKED_OR_UNREACHABLE; i++) {
            typedAgain.incrementAndGet();
            result = run(words);
        }
        return result.ok();
    }

    private void check(Path workspace, OpenWorkbench workbench) {
        Map<String, String> kept = new TreeMap<>();
        JsonArray people = run("-w", workspace, "list", "Person", "--columns", "email,jobTitle", "--json").ok().array();
        for (JsonElement each : people) {
            JsonElement title = each.getAsJsonObject().get("jobTitle");
            kept.put(each.getAsJsonObject().get("email").getAsString(),
                    title == null || title.isJsonNull() ? "" : title.getAsString());
        }
        List<String> lost = titles.entrySet().stream()
                .filter(each -> !each.getValue().equals(kept.get(each.getKey()))).map(Object::toString).toList();
        long[] ignorant = ignorant(workspace, workbench);
        System.out.println("Faults: " + LINES
                + " command lines and a workbench on one workspace for a minute, the workbench killed and started again half-way: acknowledged "
                + acknowledged.size()
                + ", found again at once by another command line " + (acknowledged.size() - stale.size()) + ", lost "
                + lost.size() + ", typed again " + typedAgain + "; an open workbench had taken in " + ignorant.length
                + " of them after " + ignorant[ignorant.length / 2] + " ms (median), " + ignorant[ignorant.length - 1]
                + " ms at the latest");
        assertEquals(List.of(), List.copyOf(stale), "acknowledged, and not seen by whoever looked afterwards");
        assertEquals(List.of(), lost, "acknowledged, and not there");
        assertEquals(titles.size(), people.size(), "nothing is doubled");
    }

    /** From its commit until a workbench that was open before had a change in its index, sorted. */
    private long[] ignorant(Path workspace, OpenWorkbench workbench) {
        Map<Long, Long> moments = new TreeMap<>();
        for (JsonElement each : run("-w", workspace, "changes", "--limit", "100000", "--json").ok().array()) {
            JsonObject change = each.getAsJsonObject();
            moments.put(Long.valueOf(change.get("changeset").getAsLong()),
                    Long.valueOf(Instant.parse(change.get("at").getAsString()).toEpochMilli()));
        }
        long[] all = acknowledged.stream().filter(moments::containsKey)
                .flatMapToLong(each -> workbench.ignorance(each.longValue(), moments.get(each).longValue()).stream())
                .sorted().toArray();
        assertTrue(all.length > 0, "the workbench was open while others worked");
        return all;
    }
}
