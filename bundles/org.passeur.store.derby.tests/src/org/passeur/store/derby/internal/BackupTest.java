// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

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
import org.passeur.core.query.Row;

/** Backups made while others work, and what comes back. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@SuppressWarnings("null")
class BackupTest {

    @TempDir
    Path temp;
    private final Things things = new Things();
    private final Backups backups = things.workspaces().backups();
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

    private List<String> names(Workspace workspace) {
        return workspace.repository().rows(Query.of(things.thing()).orderBy("id")).stream().map(Row::title).toList();
    }

    private List<Long> numbers(Path restored) {
        try (Workspace workspace = things.workspaces().open(restored)) {
            List<Long> numbers = new ArrayList<>();
            workspace.repository().history().changeSets(0, 0).forEach(set -> numbers.add(set.number()));
            assertEquals(numbers.size(), names(workspace).size(), "each change set has its object");
            return numbers;
        }
    }

    private PasseurException refused(Kind kind, Runnable work) {
        PasseurException error = assertThrows(PasseurException.class, work::run);
        assertEquals(kind, error.kind(), error.getMessage());
        return error;
    }

    private static List<String> inside(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void objectsFilesAndSettingsComeBack() throws IOException {
        String hash;
        try (Workspace made = things.workspaces().create(folder, "Company", Locale.FRENCH)) {
            things.save(made.repository(), "one");
            hash = made.attachments().put(new ByteArrayInputStream("Bonjour".getBytes(StandardCharsets.UTF_8)));
            made.setSetting("colour", "bleu");
            Files.writeString(folder.resolve("mappings/people.json"), "{}");
            Files.createDirectories(folder.resolve("templates/été"));
            Files.writeString(folder.resolve("templates/été/a.html"), "<p>");
            Backup backup = backups.make(made, Reason.MANUAL, Progress.NONE);
            assertEquals(folder.resolve("backups"), backup.file().getParent());
            assertEquals(List.of(backup), backups.list(folder));
            assertEquals(List.of(backup.file().getFileName().toString()), inside(folder.resolve("backups")));
            var verification = backups.verify(backup.file(), Progress.NONE);
            assertTrue(verification.sound(), verification.toString());
            assertEquals(1, verification.contents().orElseThrow().lastChangeSet());
            assertEquals(Long.valueOf(1), verification.contents().orElseThrow().counts().get("things.Thing"));
            things.save(made.repository(), "two");
        }
        Path back = temp.resolve("a/b/back");
        var restored = backups.restore(backups.list(folder).getFirst().file(), back, false, Progress.NONE);
        assertEquals(back, restored.folder());
        try (Workspace workspace = things.workspaces().open(back)) {
            assertEquals(List.of("one"), names(workspace));
            assertEquals("Company", workspace.name());
            assertEquals(Locale.FRENCH, workspace.language());
            assertEquals("bleu", workspace.setting("colour").orElseThrow());
            assertTrue(workspace.attachments().has(hash));
            assertEquals("<p>", Files.readString(back.resolve("templates/été/a.html")));
            assertEquals("{}", Files.readString(back.resolve("mappings/people.json")));
            things.save(workspace.repository(), "three");
            assertEquals(List.of("one", "three"), names(workspace));
        }
        assertEquals(List.of("back"), inside(temp.resolve("a/b")));
    }

    @Test
    void everyCommitBeforeItIsInIt() throws Exception {
        AtomicLong acknowledged = new AtomicLong();
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch some = new CountDownLatch(50);
        try (Workspace made = things.workspaces().create(folder, "Company", Locale.ENGLISH)) {
            Thread writer = Thread.ofPlatform().start(() -> {
                while (!stop.get()) {
                    acknowledged.set(things.save(made.repository(), "x").number());
                    some.countDown();
                }
            });
            some.await();
            for (int round = 1; round <= 3; round++) {
                long before = acknowledged.get();
                Path file = temp.resolve("online-" + round + ".zip");
                backups.make(made, file, Progress.NONE);
                Path back = temp.resolve("back-" + round);
                backups.restore(file, back, false, Progress.NONE);
                List<Long> numbers = numbers(back);
                assertEquals(numbers.size(), numbers.getFirst().intValue(), "none is left out");
                assertTrue(numbers.getFirst() >= before, numbers.getFirst() + " after " + before);
            }
            stop.set(true);
            writer.join();
        }
    }

    @Test
    void aGuestBacksUpThroughTheHolder() throws Exception {
        things.workspaces().create(folder, "Company", Locale.ENGLISH).close();
        try (ChildProcess child = new ChildProcess(folder, temp.resolve("home"), "loop")) {
            assertEquals("HOLDER", child.line());
            try (Workspace guest = things.workspaces().open(folder)) {
                assertFalse(guest.holder());
                long before = 0;
                for (int i = 0; i < 30; i++) {
                    before = Long.parseLong(child.line());
                }
                Backup backup = backups.make(guest, Reason.MANUAL, Progress.NONE);
                Path back = temp.resolve("back");
                backups.restore(backup.file(), back, false, Progress.NONE);
                assertTrue(numbers(back).getFirst() >= before);
                PasseurException open = refused(Kind.LOCKED,
                        () -> backups.restore(backup.file(), folder, true, Progress.NONE));
                assertTrue(open.getMessage().contains(Long.toString(child.process.pid())), open.getMessage());
            }
        }
    }

    @Test
    void aWorkspaceIsReplacedOnlyWhenAskedAndKeepsItsBackups() throws Exception {
        Path file;
        try (Workspace made = things.workspaces().create(folder, "Company", Locale.ENGLISH)) {
            things.save(made.repository(), "one");
            file = backups.make(made, Reason.MANUAL, Progress.NONE).file();
            things.save(made.repository(), "two");
        }
        refused(Kind.INVALID, () -> backups.restore(file, folder, false, Progress.NONE));
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("thesis.txt"), "years of work");
        refused(Kind.INVALID, () -> backups.restore(file, other, true, Progress.NONE));
        refused(Kind.CANCELLED, () -> backups.restore(file, folder, true, (done, total) -> false));
        try (Workspace untouched = things.workspaces().open(folder)) {
            assertEquals(List.of("one", "two"), names(untouched));
        }
        backups.restore(file, folder, true, Progress.NONE);
        try (Workspace back = things.workspaces().open(folder)) {
            assertEquals(List.of("one"), names(back));
        }
        assertTrue(Files.exists(file), "the backups of the workspace stay");
        assertEquals(List.of("home", "other", "workspace"), inside(temp));
    }

    @Test
    void aBackupReplacesOnlyABackup() throws Exception {
        try (Workspace made = things.workspaces().create(folder, "Company", Locale.ENGLISH)) {
            Path file = temp.resolve("x.zip");
            Files.writeString(file, "years of work");
            refused(Kind.INVALID, () -> backups.make(made, file, Progress.NONE));
            assertEquals("years of work", Files.readString(file));
            Files.delete(file);
            backups.make(made, file, Progress.NONE);
            refused(Kind.CANCELLED, () -> backups.make(made, file, (done, total) -> false));
            assertTrue(backups.verify(file, Progress.NONE).sound());
            backups.make(made, file, Progress.NONE);
            assertEquals(List.of("home", "workspace", "x.zip"), inside(temp));
            assertEquals(List.of(), inside(folder.resolve("backups")));
            refused(Kind.UNREACHABLE, () -> backups.make(made, temp.resolve("no/where/x.zip"), Progress.NONE));
        }
    }
}
