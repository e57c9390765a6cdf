// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Workspace;
import org.passeur.core.query.Query;

/** What can go wrong, made to happen: what was acknowledged is found again, and what cannot go on is said in words. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@SuppressWarnings("null")
class FaultsTest {

    private static final int COMMITS = 500;

    @TempDir
    Path temp;
    private final Things things = new Things();
    private final Random random = new Random(20260302);
    private Path folder;

    @BeforeEach
    void begin() {
        System.setProperty("passeur.home", temp.resolve("home").toString());
        folder = temp.resolve("workspace");
    }

    @AfterEach
    void end() {
        System.clearProperty("passeur.home");
    }

    /** One line of what {@code ./verify} says. */
    private static void say(String what, long acknowledged, long found, long lost) {
        System.out.println("Faults: " + what + ": acknowledged " + acknowledged + ", found again " + found + ", lost "
                + lost);
    }

    private static void say(String what, String words) {
        System.out.println("Faults: " + what + ": " + words);
    }

    private ChildProcess child(String command) throws IOException {
        return new ChildProcess(folder, temp.resolve("home"), command);
    }

    private Set<String> kept(Workspace workspace) {
        Set<String> kept = new HashSet<>();
        workspace.repository().history().changeSets(0, 0).forEach(set -> kept.add(Long.toString(set.number())));
        assertEquals(kept.size(), workspace.repository().count(Query.of(things.thing())), "each has its object");
        return kept;
    }

    private static void rest(ChildProcess child, Set<String> acknowledged) throws IOException {
        for (String line = child.line(); line != null; line = child.line()) {
            if (line.matches("[0-9]+")) {
                acknowledged.add(line);
            }
        }
    }

    @Test
    void killsAtRandomPointsLoseNothing() throws Exception {
        things.workspaces().create(folder, "Company", Locale.ENGLISH).close();
        Set<String> acknowledged = new HashSet<>();
        int kills = 0;
        while (acknowledged.size() < COMMITS) {
            try (ChildProcess child = child("loop")) {
                assertEquals("HOLDER", child.line());
                for (int left = 1 + random.nextInt(90); left > 0; left--) {
                    acknowledged.add(child.line());
                }
                LockSupport.parkNanos(random.nextInt(4_000_000));
                child.signal("KILL");
                rest(child, acknowledged);
            }
            kills++;
        }
        try (var mine = things.workspaces().open(folder)) {
            Set<String> lost = new HashSet<>(acknowledged);
            Set<String> kept = kept(mine);
            lost.removeAll(kept);
            say("SIGKILL " + kills + " times while saving", acknowledged.size(), acknowledged.size() - lost.size(),
                    lost.size());
            assertEquals(Set.of(), lost);
        }
    }

    /** The one that holds the workspace is killed while another saves through it, and takes over. */
    @Test
    void theHolderIsKilledWhileAGuestSaves() throws Exception {
        things.workspaces().create(folder, "Company", Locale.ENGLISH).close();
        Set<String> acknowledged = new HashSet<>();
        try (ChildProcess holder = child("loop")) {
            assertEquals("HOLDER", holder.line());
            acknowledged.add(holder.line());
            try (ChildProcess guest = child("loop")) {
                assertEquals("GUEST", guest.line());
                for (int i = 0; i < 50; i++) {
                    acknowledged.add(guest.line());
                }
                holder.signal("KILL");
                rest(holder, acknowledged);
                for (int i = 0; i < 100; i++) {
                    String line = guest.line();
                    assertTrue(line.matches("[0-9]+"), line);
                    assertTrue(acknowledged.add(line), "twice " + line);
                }
                guest.signal("KILL");
                rest(guest, acknowledged);
            }
        }
        try (var mine = things.workspaces().open(folder)) {
            Set<String> lost = new HashSet<>(acknowledged);
            lost.removeAll(kept(mine));
            say("two programs at once, the holder killed", acknowledged.size(), acknowledged.size() - lost.size(),
                    lost.size());
            assertEquals(Set.of(), lost);
        }
    }

    private ChildProcess onSmallDisk(String command, String what) throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        Optional<List<String>> by = SmallDisk.at(disk, 40);
        if (by.isEmpty()) {
            say(what, "not tried, for this system lets no test mount a disk of its own");
        }
        assumeTrue(by.isPresent(), "no disk of its own");
        return new ChildProcess(by.get(), SmallDisk.class, disk, temp.resolve("home"), command);
    }

    @Test
    void aFullDiskLosesNothing() throws Exception {
        try (ChildProcess child = onSmallDisk("full", "disk full")) {
            for (int round = 0; round < 2; round++) {
                String full = child.line();
                assertTrue(full.startsWith("FULL There is no room left on the disk"), full);
                assertEquals("WENT ON", child.line());
            }
            String[] counts = child.line().split(" ");
            say("disk full twice", Long.parseLong(counts[0]), Long.parseLong(counts[2]),
                    Long.parseLong(counts[0]) - Long.parseLong(counts[2]));
            assertEquals("true", counts[1], "all that was acknowledged is there");
            assertEquals(counts[0], counts[2], "and nothing else");
            assertEquals(counts[2], counts[3], "each with its object");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        try (ChildProcess child = onSmallDisk("read-only", "read-only folder")) {
            String refused = child.line();
            assertTrue(refused.startsWith("UNREACHABLE") && refused.contains("disk/workspace"), refused);
            assertTrue(refused.contains("may write there"), refused);
            assertEquals("OPEN 1", child.line());
            say("read-only folder", "refused in words, and opens when it can be written again");
        }
    }

    private static List<Path> pages(Path database) throws IOException {
        try (Stream<Path> all = Files.walk(database)) {
            return new ArrayList<>(all.filter(f -> f.toString().endsWith(".dat")).sorted().toList());
        }
    }

    /** Some file of the database, damaged in the midst of its pages. */
    @Test
    void aDamagedDatabaseIsNamed() throws Exception {
        try (var made = things.workspaces().create(folder, "Company", Locale.ENGLISH)) {
            for (int i = 0; i < 200; i++) {
                things.save(made.repository(), "thing " + i + " " + "x".repeat(500));
            }
        }
        List<Path> files = pages(folder.resolve("db"));
        Path largest = files.stream().filter(f -> !f.toString().contains("log"))
                .max(java.util.Comparator.comparingLong(f -> f.toFile().length())).orElseThrow();
        List<Path> chosen = new ArrayList<>(List.of(largest));
        while (chosen.size() < 8) {
            Path one = files.get(random.nextInt(files.size()));
            if (!chosen.contains(one)) {
                chosen.add(one);
            }
        }
        int named = 0;
        int unhurt = 0;
        for (Path file : chosen) {
            byte[] before = Files.readAllBytes(file);
            try (RandomAccessFile page = new RandomAccessFile(file.toFile(), "rw")) {
                byte[] noise = new byte[2000];
                random.nextBytes(noise);
                page.seek(Math.max(0, before.length * 3L / 4 - noise.length));
                page.write(noise);
            }
            try (var damaged = things.workspaces().open(folder)) {
                damaged.repository().rows(Query.of(things.thing()).orderBy("name"));
                damaged.repository().history().changes(3, 0);
                assertTrue(!file.equals(largest), "nobody noticed");
                unhurt++;
            } catch (PasseurException e) {
                assertEquals(Kind.CORRUPT, e.kind(), file + ": " + e.getMessage());
                assertTrue(e.sentence(Locale.ENGLISH).contains("backup"), e.sentence(Locale.ENGLISH));
                assertTrue(e.sentence(Locale.FRENCH).contains("sauvegarde"), e.sentence(Locale.FRENCH));
                named++;
            }
            Files.write(file, before);
        }
        say("damaged pages in " + chosen.size() + " files", named + " named as damaged, " + unhurt
                + " in what was not read");
        assertTrue(named >= 2);
    }
}
