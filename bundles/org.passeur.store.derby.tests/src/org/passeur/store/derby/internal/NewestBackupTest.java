// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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

/** What is offered where a workspace cannot be opened: its newest backup, to be read. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@SuppressWarnings("null")
class NewestBackupTest {

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

    private Backup backedUp() {
        try (Workspace made = things.workspaces().create(folder, "Company", Locale.ENGLISH)) {
            things.save(made.repository(), "one");
            return backups.make(made, Reason.MANUAL, Progress.NONE);
        }
    }

    private void assertOffers(Backup backup, PasseurException error) {
        String file = backup.file().toString();
        assertTrue(error.getMessage().contains(file), error.getMessage());
        String french = error.sentence(Locale.FRENCH);
        assertTrue(french.contains(file) && french.contains("sauvegarde"), french);
    }

    private static List<Path> inside(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.toList();
        }
    }

    @Test
    void damagedPagesAreNamedWithTheNewestBackup() throws IOException {
        Backup backup = backedUp();
        for (Path file : inside(folder.resolve("db/seg0"))) {
            byte[] bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, Math.min(bytes.length, 256), bytes.length, (byte) 0x5a);
            Files.write(file, bytes);
        }
        PasseurException error = assertThrows(PasseurException.class, () -> things.workspaces().open(folder));
        assertEquals(Kind.CORRUPT, error.kind(), error.getMessage());
        assertOffers(backup, error);
        backups.restore(backup.file(), folder, true, Progress.NONE);
        try (Workspace back = things.workspaces().open(folder)) {
            assertEquals(1, back.repository().count(Query.of(things.thing())));
        }
    }

    @Test
    void aHolderThatDoesNotAnswerIsNamedWithTheNewestBackup() throws Exception {
        Backup backup = backedUp();
        try (ChildProcess child = new ChildProcess(folder, temp.resolve("home"), "obey")) {
            assertEquals("HOLDER", child.line());
            child.signal("STOP");
            PasseurException error = assertThrows(PasseurException.class, () -> things.workspaces().open(folder));
            assertEquals(Kind.LOCKED, error.kind(), error.getMessage());
            assertTrue(error.getMessage().contains(Long.toString(child.process.pid())), error.getMessage());
            assertOffers(backup, error);
            child.signal("CONT");
        }
    }

    @Test
    void aBackupIsReadAndNothingIsKeptInIt() throws IOException {
        Backup backup = backedUp();
        byte[] bytes = Files.readAllBytes(backup.file());
        Path unpacked;
        try (Workspace workspace = things.workspaces().open(folder);
                Workspace read = things.workspaces().open(backup.file())) {
            things.save(workspace.repository(), "two");
            unpacked = read.folder();
            assertTrue(read.readOnly());
            assertFalse(workspace.readOnly());
            assertTrue(read.name().startsWith("Company, "), read.name());
            assertEquals(List.of("one"),
                    read.repository().rows(Query.of(things.thing())).stream().map(Row::title).toList());
            assertEquals(1, read.repository().history().changeSets(0, 0).size());
            PasseurException refused = assertThrows(PasseurException.class,
                    () -> things.save(read.repository(), "three"));
            assertEquals("error.read-only", refused.key());
            assertEquals("error.read-only", assertThrows(PasseurException.class,
                    () -> read.repository().history().revert(1)).key());
            assertTrue(backups.makeDue(read, Progress.NONE).isEmpty());
        }
        assertFalse(Files.exists(unpacked));
        assertEquals(List.of(folder), things.workspaces().recent(), "a backup is not among what was opened lately");
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(backup.file())));
        Files.write(backup.file(), Arrays.copyOf(bytes, bytes.length / 2), StandardOpenOption.TRUNCATE_EXISTING);
        assertEquals(Kind.CORRUPT, assertThrows(PasseurException.class,
                () -> things.workspaces().open(backup.file())).kind());
    }
}
