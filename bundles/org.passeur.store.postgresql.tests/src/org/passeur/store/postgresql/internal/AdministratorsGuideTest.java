// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.passeur.core.Secrets;
import org.passeur.lib.pgserver.PostgresServer;
import org.passeur.store.Engine;
import org.postgresql.ds.PGSimpleDataSource;

/** What docs/postgresql.md tells an administrator to type is enough for a team, typed as it stands there. */
@SuppressWarnings("null")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server runs on Linux on x86-64 only")
class AdministratorsGuideTest {

    private static Engine open(String user, String password, String database) {
        PostgresServer server = PostgresServer.shared();
        return new PostgresProvider(Map.of(Passwords.VARIABLE, password), Secrets.NONE).open(Path.of(""),
                Map.of(ServerProfile.HOST, server.host(), ServerProfile.PORT, Integer.toString(server.port()),
                        ServerProfile.DATABASE, database, ServerProfile.USER, user, ServerProfile.TLS, "disable"),
                true);
    }

    /** A tool has no place to work at: it may not make tables. */
    private static void read(String user, String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] { PostgresServer.shared().host() });
        source.setPortNumbers(new int[] { PostgresServer.shared().port() });
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword("x");
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            try (ResultSet results = statement.executeQuery("SELECT name FROM passeur.topic")) {
                assertTrue(results.next());
            }
            for (String write : new String[] { "DELETE FROM passeur.topic", "CREATE TABLE passeur.mine (a INTEGER)",
                    "SELECT * FROM passeur.passeur_file" }) {
                assertEquals("42501", assertThrows(SQLException.class, () -> statement.execute(write)).getSQLState());
            }
        }
    }

    private static void type(Engine engine, List<String> statements) throws SQLException {
        try (Connection connection = engine.connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static List<String> ask(Engine engine, String question) throws SQLException {
        try (Connection connection = engine.connect();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(question)) {
            List<String> all = new ArrayList<>();
            while (results.next()) {
                all.add(results.getString(1));
            }
            return all;
        }
    }

    /** The statements of the first block. */
    private static List<String> guide() throws IOException {
        return text().dropWhile(line -> !line.startsWith("## For the administrator"))
                .takeWhile(line -> !line.startsWith("- ")).filter(line -> line.startsWith("    ")).map(String::strip)
                .toList();
    }

    /** What lets a tool read. */
    private static List<String> forReaders() throws IOException {
        return text().flatMap(line -> Stream.of(line.split("`"))).filter(part -> part.matches("GRANT .* TO reader"))
                .toList();
    }

    private static Stream<String> text() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/postgresql.md"))) {
            folder = folder.getParent();
        }
        return Files.readAllLines(folder.resolve("docs/postgresql.md")).stream();
    }

    @Test
    void whatTheGuideTellsToTypeIsEnough() throws Exception {
        List<String> guide = guide();
        assertEquals(6, guide.size(), guide.toString());
        String database = "passeur";
        try (Engine admin = open(PostgresServer.USER, PostgresServer.PASSWORD, PostgresServer.DATABASE)) {
            type(admin, guide);
            type(admin, guide.stream().filter(line -> line.contains("ada")).map(line -> line.replace("ada", "bob"))
                    .toList());
            type(admin,
                    List.of("CREATE ROLE stranger LOGIN PASSWORD 'x'", "CREATE ROLE reader LOGIN PASSWORD 'x'"));
            try (Engine ada = open("ada", "…", database)) {
                type(ada, List.of("CREATE TABLE topic (name VARCHAR(9))", "INSERT INTO topic VALUES ('made')"));
            }
            try (Engine bob = open("bob", "…", database)) {
                assertEquals(List.of("passeur_team"),
                        ask(bob, "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'passeur'"));
                type(bob, List.of("ALTER TABLE topic ADD COLUMN later INTEGER"));
                type(admin, List.of("DROP ROLE ada"));
                assertEquals(List.of("made"), ask(bob, "SELECT name FROM topic"));
            }
            assertEquals(3, forReaders().size());
            try (Engine there = open(PostgresServer.USER, PostgresServer.PASSWORD, database)) {
                type(there, forReaders());
            }
            read("reader", database);
            assertEquals("error.no-right", assertThrows(org.passeur.core.PasseurException.class,
                    () -> open("stranger", "x", database)).key());
            assertTrue(ask(admin, "SELECT rolpassword FROM pg_authid WHERE rolname = 'bob'").getFirst()
                    .startsWith("SCRAM-SHA-256"));
        }
    }
}
