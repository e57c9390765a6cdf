// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Workspace;
import org.passeur.core.backup.Backup;
import org.passeur.core.backup.Backups;
import org.passeur.core.backup.Backups.Progress;
import org.passeur.core.backup.Backups.Reason;
import org.passeur.core.query.Query;

/** The backups that nobody asks for. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@SuppressWarnings("null")
class AutomaticBackupTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path temp;
    private final Things things = new Things();
    private final Days days = new Days();
    private final Backups backups = things.workspaces(days).backups();
    private Path folder;

    /** A clock that stands still until it is told. */
    private static final class Days extends Clock {

        private Instant now = MONDAY;

        void pass(int count) {
            now = now.plus(Duration.ofDays(count));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
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

    private Workspace create() {
        return things.workspaces(days).create(folder, "Company", Locale.ENGLISH);
    }

    private Optional<Backup> due(Workspace workspace) {
        return backups.makeDue(workspace, Progress.NONE);
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("backups"))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneADayWhereSomethingWasDone() throws IOException {
        try (Workspace made = create()) {
            assertEquals(Optional.empty(), due(made), "nothing is in it");
            things.save(made.repository(), "one");
            assertEquals(Optional.empty(), due(made), "nothing of an earlier day is in it");
            days.pass(1);
            Backup first = due(made).orElseThrow();
            assertEquals(Reason.DAILY, first.reason());
            assertEquals(days.instant(), first.at());
            things.save(made.repository(), "two");
            assertEquals(Optional.empty(), due(made), "there is one of today");
            days.pass(1);
            assertTrue(due(made).isPresent());
            days.pass(5);
            assertEquals(Optional.empty(), due(made), "nothing was done since");
            things.save(made.repository(), "three");
            backups.make(made, Reason.MANUAL, Progress.NONE);
            days.pass(1);
            assertEquals(Optional.empty(), due(made), "somebody asked for one since");
            days.now = MONDAY.minus(Duration.ofDays(400));
            things.save(made.repository(), "four");
            assertTrue(due(made).isPresent(), "backups of days to come do not count where the clock was set back");
            assertEquals(List.of("passeur-20250126-090000-daily.zip", "passeur-20260303-090000-daily.zip",
                    "passeur-20260304-090000-daily.zip", "passeur-20260309-090000-manual.zip"), inFolder());
        }
    }

    @Test
    void onlySoManyStayAndNoneThatWasAskedFor() throws IOException {
        try (Workspace made = create()) {
            made.setSetting(Backups.KEEP, "3");
            for (int day = 0; day < 6; day++) {
                things.save(made.repository(), "day " + day);
                if (day == 1) {
                    backups.make(made, Reason.MANUAL, Progress.NONE);
                }
                due(made);
                days.pass(1);
            }
            assertEquals(List.of("passeur-20260303-090000-manual.zip", "passeur-20260305-090000-daily.zip",
                    "passeur-20260306-090000-daily.zip", "passeur-20260307-090000-daily.zip"), inFolder());
        }
    }

    @Test
    void neverTwoAtOnce() throws Exception {
        try (Workspace made = create(); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            things.save(made.repository(), "one");
            days.pass(1);
            List<Callable<Optional<Backup>>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(() -> due(made));
            }
            int done = 0;
            for (var call : threads.invokeAll(calls)) {
                done += call.get().isPresent() ? 1 : 0;
            }
            assertEquals(1, done);
            assertEquals(1, backups.list(folder).size());
        }
    }

    @Test
    void tablesAreNotChangedWithoutABackup() throws IOException {
        try (Workspace made = create()) {
            things.save(made.repository(), "one");
        }
        things.workspaces(days).open(folder).close();
        assertEquals(List.of(), inFolder(), "nothing was changed");
        Things more = new Things();
        EAttribute added = EcoreFactory.eINSTANCE.createEAttribute();
        added.setName("colour");
        added.setEType(EcorePackage.Literals.ESTRING);
        more.thing().getEStructuralFeatures().add(added);
        more.workspaces(days).open(folder).close();
        Backup backup = backups.list(folder).getFirst();
        assertEquals(Reason.MIGRATION, backup.reason());
        assertEquals(1, backups.verify(backup.file(), Progress.NONE).contents().orElseThrow().lastChangeSet());
        Path back = temp.resolve("back");
        backups.restore(backup.file(), back, false, Progress.NONE);
        try (Workspace old = things.workspaces(days).open(back)) {
            assertEquals("one", old.repository().rows(Query.of(things.thing())).getFirst().title());
        }
        more.workspaces(days).open(folder).close();
        assertEquals(1, backups.list(folder).size());
    }

    @Test
    void aFullDiskLeavesTheOldOnes() throws Exception {
        Path small = Files.createDirectories(temp.resolve("small"));
        assumeTrue(done("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", small.toString()),
                "no small disk can be mounted here");
        try (Workspace made = create()) {
            made.setSetting(Backups.KEEP, "1");
            Files.delete(folder.resolve("backups"));
            Files.createSymbolicLink(folder.resolve("backups"), small);
            things.save(made.repository(), "one");
            days.pass(1);
            Backup old = due(made).orElseThrow();
            things.save(made.repository(), "two");
            days.pass(1);
            Files.write(small.resolve("ballast"), new byte[(int) small.toFile().getUsableSpace() - 300_000]);
            PasseurException full = assertThrows(PasseurException.class, () -> due(made));
            assertEquals(Kind.FULL, full.kind(), full.getMessage());
            assertEquals(List.of("ballast", old.file().getFileName().toString()), inFolder());
            assertTrue(backups.verify(old.file(), Progress.NONE).sound());
            Files.delete(small.resolve("ballast"));
            Backup next = due(made).orElseThrow();
            assertEquals(List.of(next.file().getFileName().toString()), inFolder());
        } finally {
            assertTrue(done("umount", small.toString()));
        }
    }

    private static boolean done(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
