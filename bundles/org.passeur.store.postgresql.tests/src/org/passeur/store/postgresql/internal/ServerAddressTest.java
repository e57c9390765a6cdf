// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.PasseurException;

/** What one line says of a server. */
@SuppressWarnings("null")
class ServerAddressTest {

    @Test
    void whatIsNotSaidIsLeftOut() {
        assertEquals(Map.of("engine", "postgresql", "postgresql.host", "db.example.org", "postgresql.user", "ada"),
                ServerAddress.settings("postgresql://ada@db.example.org"));
    }

    @Test
    void everythingCanBeSaid() {
        assertEquals(
                Map.of("engine", "postgresql", "postgresql.host", "::1", "postgresql.port", "6000",
                        "postgresql.database", "know how", "postgresql.schema", "a+b&c", "postgresql.user",
                        "ada@example.org", "postgresql.tls", "require", "postgresql.certificate", "/etc/été.pem"),
                ServerAddress.settings("postgresql://ada%40example.org@[::1]:6000/know%20how"
                        + "?schema=a+b%26c&tls=require&certificate=/etc/%C3%A9t%C3%A9.pem"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "postgresql://ada@db.example.org/passeur",
            "postgresql://ada%40example.org@[::1]:6000/know%20how?schema=a%2Bb%26c&tls=require" })
    void aLineIsWrittenAsItIsRead(String line) {
        Map<String, String> settings = ServerAddress.settings(line);
        String written = ServerAddress.write(ServerProfile.of(settings));
        assertFalse(written.contains("ada"), written);
        assertEquals(line, ServerAddress.forAccount(written, settings.get(ServerProfile.USER)));
    }

    @ParameterizedTest
    @CsvSource({ "postgresql:,error.address", "postgresql:db,error.address", "postgresql://,error.address",
            "postgresql://a@b c/d,error.address", "postgresql://ada@db/x?schema,error.address",
            "postgresql://db/x,error.setting-missing", "postgresql://ada@db/x?shema=y,error.setting-unknown",
            "postgresql://ada@db:0/x,error.setting-wrong", "postgresql://ada@db/x?tls=no,error.setting-wrong",
            "postgresql://ada:secret@db/x,error.password-in-address",
            "postgresql://ada@db/x?password=secret,error.password-in-address" })
    void whatIsWrongIsNamedAndNoPasswordRepeated(String address, String error) {
        PasseurException refused = assertThrows(PasseurException.class, () -> ServerAddress.settings(address));
        assertEquals(error, refused.key());
        assertFalse(refused.getMessage().contains("secret"));
    }
}
