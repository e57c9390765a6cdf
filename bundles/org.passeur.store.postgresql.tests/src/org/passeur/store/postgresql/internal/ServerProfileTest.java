// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.PasseurException;
import org.passeur.store.postgresql.internal.ServerProfile.Tls;

/** What settings say of a server. */
class ServerProfileTest {

    private static Map<String, String> settings(String... more) {
        Map<String, String> all = new HashMap<>(
                Map.of("name", "Acme", "engine", "postgresql", ServerProfile.HOST, "db", ServerProfile.USER, "ada"));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    @Test
    void whatIsNotSaidIsSafe() {
        assertEquals(new ServerProfile("db", 5432, "passeur", "passeur", "ada", Tls.VERIFY_FULL, ""),
                ServerProfile.of(settings()));
    }

    @Test
    void peopleAreToldWhereItIs() {
        assertEquals("ada@db/passeur", ServerProfile.place(settings(ServerProfile.PORT, "5432")));
        assertEquals("ada@db:6000/d/s", ServerProfile.place(
                settings(ServerProfile.PORT, "6000", ServerProfile.DATABASE, "d", ServerProfile.SCHEMA, "s")));
        assertEquals("?@?:x/passeur", ServerProfile.place(Map.of(ServerProfile.PORT, "x")));
    }

    @Test
    void everythingCanBeSaid() {
        assertEquals(new ServerProfile("db", 6000, "d", "s", "ada", Tls.REQUIRE, "/ca.pem"),
                ServerProfile.of(settings(ServerProfile.PORT, "6000", ServerProfile.DATABASE, "d", ServerProfile.SCHEMA,
                        "s", ServerProfile.TLS, "require", ServerProfile.CERTIFICATE, "/ca.pem")));
    }

    @ParameterizedTest
    @CsvSource({ "postgresql.host,'',error.setting-missing", "postgresql.user,' ',error.setting-missing",
            "postgresql.port,0,error.setting-wrong", "postgresql.port,70000,error.setting-wrong",
            "postgresql.port,x,error.setting-wrong", "postgresql.tls,prefer,error.setting-wrong",
            "postgresql.tls,true,error.setting-wrong", "postgresql.hots,db,error.setting-unknown",
            "postgresql.password,secret,error.password-in-settings" })
    void whatIsWrongIsNamed(String key, String value, String error) {
        PasseurException refused = assertThrows(PasseurException.class, () -> ServerProfile.of(settings(key, value)));
        assertEquals(error, refused.key());
        assertEquals(PasseurException.Kind.INVALID, refused.kind());
        assertTrue(refused.getMessage().contains(key), refused.getMessage());
    }
}
