// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.PasswordNeeded;
import org.passeur.core.Secrets;
import org.passeur.lib.pgserver.PostgresServer;
import org.passeur.store.Engine;

/** What opening a database on a server says where it does not succeed. */
@SuppressWarnings("null")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server runs on Linux on x86-64 only")
class OpeningTest {

    @TempDir
    Path folder;

    private static Map<String, String> settings(PostgresServer server, String... more) {
        Map<String, String> all = new HashMap<>(Map.of(ServerProfile.HOST, server.host(), ServerProfile.PORT,
                Integer.toString(server.port()), ServerProfile.DATABASE, PostgresServer.DATABASE, ServerProfile.USER,
                PostgresServer.USER, ServerProfile.TLS, "disable"));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static Map<String, String> settings(String... more) {
        return settings(PostgresServer.shared(), more);
    }

    private static PostgresEngine open(String password, boolean create, Map<String, String> settings) {
        return (PostgresEngine) new PostgresProvider(Map.of(Passwords.VARIABLE, password), Secrets.NONE).open(
                Path.of(""), settings,
                create);
    }

    private static void refused(Kind kind, String key, String about, String password, boolean create,
            Map<String, String> settings) {
        PasseurException error = assertThrows(PasseurException.class,
                () -> open(password, create, settings).close());
        assertEquals(key, error.key(), error.getMessage());
        assertEquals(kind, error.kind());
        String french = error.sentence(Locale.FRENCH);
        assertTrue(error.sentence(Locale.ENGLISH).contains(about), error.getMessage());
        assertTrue(french.contains(about), french);
        assertNotEquals(error.sentence(Locale.ENGLISH), french);
        assertFalse(error.getMessage().contains(PostgresServer.PASSWORD) || french.contains(PostgresServer.PASSWORD));
    }

    private static void administer(String... statements) throws SQLException {
        try (Engine engine = open(PostgresServer.PASSWORD, true, settings(ServerProfile.SCHEMA, "administration"));
                Connection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
            connection.commit();
        }
    }

    @Test
    void aWrongPasswordIsNamedWithItsAccount() {
        refused(Kind.INVALID, "error.password-wrong", PostgresServer.USER + "@127.0.0.1", "wrong", true, settings());
        refused(Kind.INVALID, "error.password-wrong", "nobody@127.0.0.1", PostgresServer.PASSWORD, true,
                settings(ServerProfile.USER, "nobody"));
    }

    @Test
    void aPasswordThatIsMissingIsAskedFor() {
        refused(Kind.INVALID, "error.password-missing", Passwords.VARIABLE, "", true, settings());
    }

    @Test
    void thePersonIsAskedWhereNoPasswordIsWrittenDown() {
        for (String kept : new String[] { "", "wrong" }) {
            PasswordNeeded error = assertThrows(PasswordNeeded.class, () -> open(kept).close());
            assertEquals(!kept.isEmpty(), error.refused());
            assertEquals(ServerProfile.of(settings()).account(), error.account());
        }
        open(PostgresServer.PASSWORD).close();
        // one that is written down would be tried again and again
        PasseurException written = assertThrows(PasseurException.class, () -> open("wrong", true, settings()));
        assertFalse(written instanceof PasswordNeeded);
    }

    /** With a password that was kept, or none. */
    private static Engine open(String kept) {
        return new PostgresProvider(Map.of(), new Secrets() {

            @Override
            public Optional<String> find(String account) {
                return Optional.of(kept).filter(word -> !word.isEmpty());
            }

            @Override
            public void keep(String account, String secret, boolean lasting) {
                throw new AssertionError("opening keeps nothing");
            }
        }).open(Path.of(""), settings(), true);
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        refused(Kind.UNREACHABLE, "error.no-answer", "127.0.0.1:" + port, "x", true,
                settings(ServerProfile.PORT, Integer.toString(port)));
        refused(Kind.UNREACHABLE, "error.no-answer", "no-such-host.invalid", "x", true,
                settings(ServerProfile.HOST, "no-such-host.invalid"));
    }

    @Test
    void whatIsNotOnTheServerIsNamed() {
        refused(Kind.NOT_FOUND, "error.no-database", "nothing", PostgresServer.PASSWORD, true,
                settings(ServerProfile.DATABASE, "nothing"));
        refused(Kind.NOT_FOUND, "error.no-schema", "empty", PostgresServer.PASSWORD, false,
                settings(ServerProfile.SCHEMA, "empty"));
    }

    @Test
    void anOldServerIsNamedWithWhatIsNeeded() {
        PasseurException error = assertThrows(PasseurException.class, () -> PostgresEngine.refuseOld("db:5432", 14));
        assertEquals(Kind.INVALID, error.kind());
        assertTrue(error.sentence(Locale.ENGLISH).contains("14") && error.sentence(Locale.ENGLISH).contains("15"));
        assertTrue(error.sentence(Locale.FRENCH).contains("14") && error.sentence(Locale.FRENCH).contains("15"));
        PostgresEngine.refuseOld("db:5432", 15);
    }

    @Test
    void whoLacksRightsIsToldWhoCanGiveThem() throws SQLException {
        administer("CREATE ROLE guest LOGIN PASSWORD 'guest'", "CREATE SCHEMA forbidden", "CREATE SCHEMA readable",
                "GRANT USAGE ON SCHEMA readable TO guest");
        for (String schema : new String[] { "fresh", "forbidden", "readable" }) {
            refused(Kind.INVALID, "error.no-right", schema, "guest", true,
                    settings(ServerProfile.USER, "guest", ServerProfile.SCHEMA, schema));
        }
    }

    @Test
    void whoMayMakeTablesNeedNotMakeTheSchema() throws SQLException {
        administer("CREATE ROLE member LOGIN PASSWORD 'member'", "CREATE SCHEMA team AUTHORIZATION member");
        try (Engine engine = open("member", true,
                settings(ServerProfile.USER, "member", ServerProfile.SCHEMA, "team"));
                Connection connection = engine.connect()) {
            assertEquals("team", connection.getSchema());
        }
    }

    @Test
    void aServerThatCannotProtectTheConnectionIsRefused() {
        for (String tls : new String[] { "", "require", "verify-full" }) {
            refused(Kind.UNREACHABLE, "error.tls", ServerProfile.TLS, PostgresServer.PASSWORD, true,
                    settings(ServerProfile.TLS, tls));
        }
        Map<String, String> byDefault = settings();
        byDefault.remove(ServerProfile.TLS);
        refused(Kind.UNREACHABLE, "error.tls", ServerProfile.TLS, PostgresServer.PASSWORD, true, byDefault);
    }

    @Test
    void onlyTheServerThatWasNamedIsTrusted() throws Exception {
        ServerCertificate mine = ServerCertificate.make(folder, "localhost");
        try (PostgresServer server = PostgresServer.start(java.util.List.of("ssl=on"),
                Map.of("server.crt", mine.certificate(), "server.key", mine.key()))) {
            String authority = Files.writeString(folder.resolve("authority.pem"), mine.certificate()).toString();
            Map<String, String> byDefault = settings(server, ServerProfile.HOST, "localhost",
                    ServerProfile.CERTIFICATE, authority);
            byDefault.remove(ServerProfile.TLS);
            try (Engine engine = open(PostgresServer.PASSWORD, true, byDefault);
                    Connection connection = engine.connect();
                    Statement statement = connection.createStatement();
                    var results = statement.executeQuery("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")) {
                assertTrue(results.next() && results.getBoolean(1));
            }
            open(PostgresServer.PASSWORD, true, settings(server, ServerProfile.TLS, "require")).close();
            // whoever signed it
            refused(Kind.UNREACHABLE, "error.tls", ServerProfile.CERTIFICATE, PostgresServer.PASSWORD, false,
                    settings(server, ServerProfile.HOST, "localhost", ServerProfile.TLS, ""));
            // another host's certificate
            refused(Kind.UNREACHABLE, "error.tls", ServerProfile.CERTIFICATE, PostgresServer.PASSWORD, false,
                    settings(server, ServerProfile.CERTIFICATE, authority, ServerProfile.TLS, ""));
        }
    }
}
