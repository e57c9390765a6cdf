// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.Attachments;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Workspace;
import org.passeur.core.Secrets;
import org.passeur.lib.pgserver.PostgresServer;
import org.passeur.store.derby.internal.DerbyProvider;
import org.passeur.store.postgresql.internal.PostgresProvider;

/** Folders of several people with one database on a server. */
@SuppressWarnings("null")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = PostgresSchemas.NO_SERVER)
class TeamWorkspaceTest {

    private final ContractModel m = new ContractModel();

    @TempDir
    Path folder;

    @BeforeEach
    void home() {
        System.setProperty("passeur.home", folder.resolve("home").toString());
    }

    @AfterEach
    void noHome() {
        System.clearProperty("passeur.home");
    }

    private FolderWorkspaces workspaces() {
        return new FolderWorkspaces(m.models(), List.of(new DerbyProvider(),
                new PostgresProvider(Map.of("PASSEUR_PASSWORD", PostgresServer.PASSWORD), Secrets.NONE)));
    }

    private static Ref made(Workspace workspace, ContractModel m, String title) {
        try (var copy = workspace.repository().open()) {
            var item = ContractModel.set(copy.create(m.type("Item")), "title", title);
            copy.commit(title);
            return new Ref(item.eClass(), item.getId());
        }
    }

    @Test
    void oneMakesItTheOtherJoinsAndBothOpenItAgain() throws IOException {
        FolderWorkspaces workspaces = workspaces();
        String address = PostgresSchemas.address();
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        try (Workspace first = workspaces.create(one, "Acme", Locale.FRENCH, address);
                Workspace second = workspaces.create(other, "Acme here", Locale.ENGLISH, address)) {
            Ref item = made(first, m, "by the first");
            assertEquals("by the first", second.repository().title(item).orElseThrow());
            assertFalse(first.holder());
        }
        try (Workspace again = workspaces.open(other)) {
            made(again, m, "by the second");
        }
        try (Workspace again = workspaces.open(one)) {
            assertEquals(2, again.repository().lastChangeSet());
            assertEquals("Acme", again.name());
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains(PostgresServer.PASSWORD), file.toString());
            }
        }
        assertFalse(Files.exists(one.resolve("db")));
        assertTrue(workspaces.server(one).orElseThrow().startsWith(PostgresServer.USER + "@127.0.0.1:"));
        workspaces.create(folder.resolve("mine"), "Mine", Locale.ENGLISH).close();
        assertTrue(workspaces.server(folder.resolve("mine")).isEmpty());
    }

    @Test
    void whatOneAttachesTheOtherReads() throws IOException {
        FolderWorkspaces workspaces = workspaces();
        String address = PostgresSchemas.address();
        byte[] large = new byte[2_500_000];
        new Random(7).nextBytes(large);
        try (Workspace first = workspaces.create(folder.resolve("one"), "Acme", Locale.FRENCH, address);
                Workspace second = workspaces.create(folder.resolve("other"), "Acme", Locale.FRENCH, address)) {
            Attachments mine = first.attachments();
            Attachments theirs = second.attachments();
            for (byte[] bytes : List.of(large, new byte[0], new byte[1 << 20])) {
                String hash = mine.put(new ByteArrayInputStream(bytes));
                assertEquals(hash, theirs.put(new ByteArrayInputStream(bytes)));
                assertTrue(theirs.has(hash));
                Files.delete(second.folder().resolve("attachments").resolve(hash.substring(0, 2)).resolve(hash));
                try (InputStream in = theirs.open(hash)) {
                    assertArrayEquals(bytes, in.readAllBytes());
                }
                assertArrayEquals(bytes, Files.readAllBytes(theirs.path(hash)));
            }
            String unknown = "0".repeat(64);
            assertFalse(theirs.has(unknown));
            assertEquals(Kind.NOT_FOUND,
                    assertThrows(PasseurException.class, () -> theirs.open(unknown)).kind());
            assertThrows(PasseurException.class, () -> theirs.has("../../passeur.properties"));
        }
    }

    @Test
    void whatOneErasesGoesFromTheOtherDeskToo() throws IOException {
        FolderWorkspaces workspaces = workspaces();
        String address = PostgresSchemas.address();
        byte[] kept = { 1 };
        Path here = folder.resolve("one");
        String erased;
        String only;
        Path copy;
        try (Workspace first = workspaces.create(here, "Acme", Locale.FRENCH, address);
                Workspace second = workspaces.create(folder.resolve("other"), "Acme", Locale.FRENCH, address)) {
            erased = first.attachments().put(new ByteArrayInputStream(new byte[] { 2 }));
            String other = first.attachments().put(new ByteArrayInputStream(kept));
            copy = first.attachments().path(erased);
            only = new FileAttachments(here.resolve("attachments")).put(new ByteArrayInputStream(new byte[] { 3 }));
            assertTrue(first.attachments().has(other));
            second.attachments().erase(erased);
            assertFalse(first.attachments().has(erased));
            assertTrue(Files.exists(copy));
        }
        try (Workspace again = workspaces.open(here)) {
            assertFalse(Files.exists(copy));
            assertTrue(new FileAttachments(here.resolve("attachments")).has(only),
                    "what the server lost is still here");
            assertThrows(PasseurException.class, () -> again.attachments().open(erased));
            assertTrue(again.attachments().has(again.attachments().put(new ByteArrayInputStream(kept))));
        }
    }

    @Test
    void aKindThatIsNotInstalledIsNamed() {
        PasseurException error = assertThrows(PasseurException.class,
                () -> workspaces().create(folder.resolve("x"), "x", Locale.ENGLISH, "oracle://db"));
        assertEquals("error.no-engine", error.key());
        assertFalse(Files.exists(folder.resolve("x")));
    }
}
