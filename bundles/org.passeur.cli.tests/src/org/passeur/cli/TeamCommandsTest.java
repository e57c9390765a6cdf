// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.cli.Product.Answer;
import org.passeur.lib.pgserver.PostgresServer;

/** Commands on a workspace that a team shares. */
@SuppressWarnings("null")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server runs on Linux on x86-64 only")
class TeamCommandsTest {

    @TempDir
    Path folder;

    private Product product(String password) {
        return new Product(folder.resolve("home"), Map.of("PASSEUR_PASSWORD", password));
    }

    private static String address(String schema) {
        PostgresServer server = PostgresServer.shared();
        return "postgresql://" + PostgresServer.USER + "@127.0.0.1:" + server.port() + "/" + PostgresServer.DATABASE
                + "?tls=disable&schema=" + schema;
    }

    @Test
    void whatOneDeskMakesTheOtherLists() throws IOException {
        try (Product product = product(PostgresServer.PASSWORD)) {
            for (String desk : new String[] { "one", "other" }) {
                Answer made = product.say("init --engine", address("desks"), folder.resolve(desk));
                assertEquals(ExitCode.DONE, made.code(), made.err());
            }
            Path table = Files.writeString(folder.resolve("topics.csv"), "Name\nShared\n");
            Answer read = product.say("import csv --class Topic -w", folder.resolve("one"), table);
            assertEquals(ExitCode.DONE, read.code(), read.err());
            Answer list = product.say("list Topic -w", folder.resolve("other"));
            assertTrue(list.out().contains("Shared"), list.out() + list.err());
        }
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageAsked() {
        try (Product product = product("wrong")) {
            Answer english = product.say("init --engine", address("x"), folder.resolve("x"));
            assertEquals(ExitCode.WRONG_USE, english.code());
            assertTrue(english.err().contains("refuses the password"), english.err());
            Answer french = product.say("--lang fr init --engine", address("x"), folder.resolve("x"));
            assertTrue(french.err().contains("refuse le mot de passe"), french.err());
            assertFalse((english.err() + french.err()).contains("wrong"));
            Answer address = product.say("init --engine postgresql:db", folder.resolve("x"));
            assertEquals(ExitCode.WRONG_USE, address.code());
            Answer unknown = product.say("init --engine oracle:db", folder.resolve("x"));
            assertEquals(ExitCode.WRONG_USE, unknown.code());
            assertTrue(unknown.err().contains("oracle"), unknown.err());
            Answer gone = product.say("init --engine postgresql://ada@127.0.0.1:1/db", folder.resolve("x"));
            assertEquals(ExitCode.UNREACHABLE, gone.code(), gone.err());
        }
    }
}
