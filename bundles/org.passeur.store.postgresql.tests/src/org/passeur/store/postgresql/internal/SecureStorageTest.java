// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords that the program may keep. */
@SuppressWarnings("null")
class SecureStorageTest {

    private static final String ACCOUNT = "ada@db:5432/passeur";

    @TempDir
    Path home;

    @BeforeEach
    void home() {
        System.setProperty("passeur.home", home.toString());
    }

    @AfterEach
    void noHome() {
        System.clearProperty("passeur.home");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatLastsIsFoundAgainAndCannotBeRead() throws IOException {
        new SecureStorage().keep(ACCOUNT, "geheim é#", true);
        assertEquals(Optional.of("geheim é#"), new SecureStorage().find(ACCOUNT));
        assertEquals(Optional.empty(), new SecureStorage().find("bob@db:5432/passeur"));
        for (Path file : files()) {
            assertFalse(Files.readString(file).contains("geheim"), file.toString());
        }
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secure_storage.key"))));
    }

    @Test
    void whatDoesNotLastIsForgottenWithTheProgram() {
        SecureStorage storage = new SecureStorage();
        storage.keep(ACCOUNT, "before", true);
        storage.keep(ACCOUNT, "now", false);
        assertEquals(Optional.of("now"), storage.find(ACCOUNT));
        assertEquals(Optional.empty(), new SecureStorage().find(ACCOUNT));
    }

    @Test
    void theStorageIsAskedLast() throws IOException {
        SecureStorage storage = new SecureStorage();
        storage.keep(ACCOUNT, "kept", false);
        ServerProfile profile = ServerProfile.of(Map.of(ServerProfile.HOST, "db", ServerProfile.USER, "ada"));
        Path file = home.resolve("passwords");
        assertEquals(Optional.of("kept"), new Passwords(Map.of(), file, storage).of(profile));
        Files.setPosixFilePermissions(Files.writeString(file, ACCOUNT + "=in the file\n"),
                PosixFilePermissions.fromString("rw-------"));
        assertEquals(Optional.of("in the file"), new Passwords(Map.of(), file, storage).of(profile));
        assertEquals(Optional.of("said"),
                new Passwords(Map.of(Passwords.VARIABLE, "said"), file, storage).of(profile));
    }
}
