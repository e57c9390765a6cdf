// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.PasseurException;
import org.passeur.core.Secrets;

/** Where passwords come from. */
@SuppressWarnings("null")
class PasswordsTest {

    private final ServerProfile profile = ServerProfile
            .of(Map.of(ServerProfile.HOST, "db", ServerProfile.USER, "ada"));

    @TempDir
    Path folder;

    private Path file(String rights, String... lines) throws IOException {
        Path file = Files.write(folder.resolve("passwords"), java.util.List.of(lines));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    @Test
    void theEnvironmentComesFirst() throws IOException {
        Path file = file("rw-------", "ada@db:5432/passeur=kept");
        assertEquals(Optional.of("said"),
                new Passwords(Map.of("PASSEUR_PASSWORD", "said"), file, Secrets.NONE).of(profile));
        assertEquals(Optional.of("kept"),
                new Passwords(Map.of("PASSEUR_PASSWORD", ""), file, Secrets.NONE).of(profile));
    }

    @Test
    void theFileKnowsEachAccount() throws IOException {
        Path file = file("rw-------", "# mine", "ada@db:5432/other=x", "bob@db:5432/passeur=y",
                "ada@db:5432/passeur= a=b #c ", "ada@db:5432/passeur=later");
        assertEquals(Optional.of(" a=b #c "), new Passwords(Map.of(), file, Secrets.NONE).of(profile));
    }

    @Test
    void nothingIsKnownWhereNothingIsSaid() throws IOException {
        assertEquals(Optional.empty(), new Passwords(Map.of(), folder.resolve("none"), Secrets.NONE).of(profile));
        assertEquals(Optional.empty(), new Passwords(Map.of(), file("rw-------"), Secrets.NONE).of(profile));
    }

    @Test
    void aFileThatOthersReadIsRefused() throws IOException {
        for (String rights : new String[] { "rw-r-----", "rw----r--", "rw--w----", "rw-----w-" }) {
            Path file = file(rights, "ada@db:5432/passeur=kept");
            PasseurException refused = assertThrows(PasseurException.class,
                    () -> new Passwords(Map.of(), file, Secrets.NONE).of(profile), rights);
            assertEquals("error.password-open", refused.key());
        }
    }
}
