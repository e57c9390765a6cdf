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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Workspace;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** Attachments and settings, beside the objects. */
class WorkspaceFilesTest {

    private final ContractModel m = new ContractModel();

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void bytesAreKeptOnceUnderTheirHash() throws IOException {
        byte[] bytes = "Bonjour".getBytes(StandardCharsets.UTF_8);
        try (Workspace workspace = MemoryWorkspace.create(m.models())) {
            var attachments = workspace.attachments();
            String hash = attachments.put(new ByteArrayInputStream(bytes));
            assertEquals("9172e8eec99f144f72eca9a568759580edadb2cfd154857f07e657569493bc44", hash);
            assertEquals(hash, attachments.put(new ByteArrayInputStream(bytes)));
            Path folder = workspace.folder().resolve("attachments");
            assertEquals(List.of(folder.resolve("91").resolve(hash)), files(folder));
            assertTrue(attachments.has(hash));
            try (InputStream in = attachments.open(hash)) {
                assertArrayEquals(bytes, in.readAllBytes());
            }
            String other = "0".repeat(64);
            assertFalse(attachments.has(other));
            assertEquals(PasseurException.Kind.NOT_FOUND,
                    assertThrows(PasseurException.class, () -> attachments.open(other)).kind());
        }
    }

    @Test
    void aFileThatBreaksOffLeavesNothing() throws IOException {
        try (Workspace workspace = MemoryWorkspace.create(m.models())) {
            InputStream broken = new InputStream() {
                private int left = 100_000;

                @Override
                public int read() throws IOException {
                    if (left-- <= 0) {
                        throw new IOException("broken off");
                    }
                    return 'x';
                }
            };
            assertThrows(IOException.class, () -> workspace.attachments().put(broken));
            assertEquals(List.of(), files(workspace.folder().resolve("attachments")));
        }
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        try (Workspace workspace = MemoryWorkspace.create(m.models())) {
            for (String name : List.of("../../passeur.properties", "", "/etc/passwd", "ABC", "..".repeat(32))) {
                assertThrows(PasseurException.class, () -> workspace.attachments().path(name), name);
            }
        }
    }

    @Test
    void settingsAndTheUserAreRemembered() {
        try (Workspace workspace = MemoryWorkspace.create(m.models(), Locale.FRENCH, Clock.systemUTC())) {
            assertEquals(Locale.FRENCH, workspace.language());
            assertTrue(workspace.setting("colour").isEmpty());
            workspace.setSetting("colour", "bleu = « été »");
            assertEquals("bleu = « été »", workspace.setting("colour").orElseThrow());
            assertTrue(workspace.me().isEmpty());
            Ref me;
            try (var copy = workspace.repository().open()) {
                me = new Ref(m.type("Person"), ContractModel.set(copy.create(m.type("Person")), "name", "Me").getId());
                copy.commit("me");
            }
            workspace.setMe(me);
            assertEquals(me, workspace.me().orElseThrow());
            try (var copy = workspace.repository().open()) {
                copy.delete(me);
                copy.commit("gone");
            }
            assertTrue(workspace.me().isEmpty());
        }
    }

    @Test
    void nothingIsLeftOfAWorkspaceInMemory() {
        Workspace workspace = MemoryWorkspace.create(m.models());
        Path folder = workspace.folder();
        assertTrue(Files.isDirectory(folder));
        workspace.close();
        assertFalse(Files.exists(folder));
        assertThrows(PasseurException.class, () -> workspace.repository().lastChangeSet());
    }
}
