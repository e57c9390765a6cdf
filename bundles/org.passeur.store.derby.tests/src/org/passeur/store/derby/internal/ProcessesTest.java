// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.CommitEvent;
import org.passeur.core.PasseurException;
import org.passeur.core.Workspace;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
@SuppressWarnings("null")
class ProcessesTest {

    @TempDir
    Path temp;
    private final Things things = new Things();
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

    private ChildProcess child(String command) throws Exception {
        return new ChildProcess(folder, temp.resolve("home"), command);
    }

    private List<String> names(Workspace workspace) {
        List<Row> rows = workspace.repository().rows(Query.of(things.thing()).orderBy("id"));
        return rows.stream().map(Row::title).toList();
    }

    @Test
    void aWorkspaceIsMadeAndOpenedAgain() {
        try (var made = things.workspaces().create(folder, "Company", Locale.FRENCH)) {
            things.save(made.repository(), "one");
            assertTrue(made.holder());
        }
        assertFalse(Files.exists(folder.resolve("holder.properties")));
        assertEquals(folder, things.workspaces().last().orElseThrow());
        try (var again = things.workspaces().open(folder)) {
            assertEquals(List.of("one"), names(again));
            assertEquals("Company", again.name());
            assertEquals(Locale.FRENCH, again.language());
        }
        var used = assertThrows(PasseurException.class, () -> things.workspaces().create(folder, "x", Locale.ENGLISH));
        assertEquals(PasseurException.Kind.INVALID, used.kind());
        var none = assertThrows(PasseurException.class, () -> things.workspaces().open(temp.resolve("nowhere")));
        assertEquals(PasseurException.Kind.NOT_FOUND, none.kind());
    }

    @Test
    void whatAnotherProcessCommitsIsHeardAndSeen() throws Exception {
        BlockingQueue<CommitEvent> heard = new LinkedBlockingQueue<>();
        try (var mine = things.workspaces().create(folder, "Company", Locale.ENGLISH);
                var listening = mine.repository().listen(heard::add);
                ChildProcess child = child("obey")) {
            assertEquals("GUEST", child.line());
            assertEquals("rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("holder.properties"))));
            child.say("from the child");
            assertEquals("1", child.line());
            CommitEvent event = heard.poll(20, TimeUnit.SECONDS);
            assertNotNull(event);
            assertFalse(event.local());
            assertEquals(1, event.changeSet().number());
            assertEquals(1, event.changes().size());
            assertEquals(List.of("from the child"), names(mine));
            things.save(mine.repository(), "from here");
            assertTrue(heard.poll(20, TimeUnit.SECONDS).local());
            child.say("again");
            assertEquals("3", child.line());
            assertEquals(3, heard.poll(20, TimeUnit.SECONDS).changeSet().number());
        }
    }

    /** The system forgets a lock of this process as soon as any channel on its file is closed. */
    @Test
    void askingForTheLockOnceMoreDoesNotLoseIt() throws Exception {
        try (var mine = things.workspaces().create(folder, "Company", Locale.ENGLISH);
                var once = things.workspaces().open(folder)) {
            assertFalse(once.holder());
            assertTrue(WorkspaceLock.take(folder).isEmpty());
            try (ChildProcess child = child("obey")) {
                assertEquals("GUEST", child.line());
                child.say("one");
                assertEquals("1", child.line());
            }
            assertEquals(List.of("one"), names(mine));
        }
    }

    @Test
    void aGuestTakesOverWhenTheHolderCloses() throws Exception {
        try (var mine = things.workspaces().create(folder, "Company", Locale.ENGLISH);
                ChildProcess child = child("obey")) {
            assertEquals("GUEST", child.line());
            child.say("one");
            assertEquals("1", child.line());
            mine.close();
            child.say("two");
            assertEquals("2", child.line());
            child.say("role");
            assertEquals("HOLDER", child.line());
            try (var guest = things.workspaces().open(folder)) {
                assertFalse(guest.holder());
                assertEquals(List.of("one", "two"), names(guest));
            }
        }
    }

    @Test
    void everySaveThatWasAcknowledgedSurvivesAKill() throws Exception {
        things.workspaces().create(folder, "Company", Locale.ENGLISH).close();
        Set<String> acknowledged = new HashSet<>();
        int saves = 0;
        for (int round = 1; round <= 3; round++) {
            try (ChildProcess child = child("loop")) {
                assertEquals("HOLDER", child.line());
                for (int i = 0; i < 20 * round; i++) {
                    acknowledged.add(child.line());
                }
                child.signal("KILL");
                for (String line = child.line(); line != null; line = child.line()) {
                    if (line.matches("[0-9]+")) {
                        acknowledged.add(line);
                    }
                }
            }
            assertTrue(Files.exists(folder.resolve("holder.properties")), "the killed process left its file");
            try (var mine = things.workspaces().open(folder)) {
                assertTrue(mine.holder());
                Set<String> kept = new HashSet<>();
                mine.repository().history().changeSets(0, 0).forEach(set -> kept.add(Long.toString(set.number())));
                List<String> lost = new ArrayList<>(acknowledged);
                lost.removeAll(kept);
                assertEquals(List.of(), lost);
                saves = names(mine).size();
                assertEquals(kept.size(), saves, "each change set has its object");
            }
        }
        assertTrue(saves >= 120);
    }

    @Test
    void aHolderThatHangsIsNamed() throws Exception {
        things.workspaces().create(folder, "Company", Locale.ENGLISH).close();
        try (ChildProcess child = child("obey")) {
            assertEquals("HOLDER", child.line());
            child.say("one");
            assertEquals("1", child.line());
            child.signal("STOP");
            var error = assertThrows(PasseurException.class, () -> things.workspaces().open(folder).close());
            assertEquals(PasseurException.Kind.LOCKED, error.kind());
            assertTrue(error.getMessage().contains(Long.toString(child.process.pid())), error.getMessage());
            assertTrue(error.getMessage().contains(System.getProperty("user.name")), error.getMessage());
            assertTrue(error.sentence(Locale.FRENCH).contains("ne répond pas"), error.sentence(Locale.FRENCH));
            child.signal("CONT");
        }
    }

    @Test
    void twoThatStartAtOnceShare() throws Exception {
        things.workspaces().create(folder, "Company", Locale.ENGLISH).close();
        try (ChildProcess one = child("obey"); ChildProcess two = child("obey")) {
            assertEquals(Set.of("HOLDER", "GUEST"), Set.of(one.line(), two.line()));
            one.say("a");
            two.say("b");
            assertEquals(Set.of("1", "2"), Set.of(one.line(), two.line()));
        }
    }

    @Test
    void theSameProcessMayOpenItTwice() {
        try (var first = things.workspaces().create(folder, "Company", Locale.ENGLISH);
                var second = things.workspaces().open(folder)) {
            things.save(second.repository(), "x");
            assertEquals(List.of("x"), names(first));
        }
    }

    @Test
    void nothingLittersTheWorkingDirectory() {
        things.workspaces().create(folder, "Company", Locale.ENGLISH).close();
        assertFalse(Files.exists(Path.of("derby.log")));
    }
}
