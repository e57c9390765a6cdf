// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.passeur.core.Models;
import org.passeur.core.Workspace;
import org.passeur.core.Secrets;
import org.passeur.lib.pgserver.PostgresServer;
import org.passeur.store.postgresql.internal.PostgresProvider;

/** Empty schemas on the PostgreSQL server of the tests. */
final class PostgresSchemas {

    /** Why a test does not run. */
    static final String NO_SERVER = "the server that the build brings runs on Linux on x86-64 only";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private PostgresSchemas() {
    }

    /** The settings of a workspace with a schema of its own. */
    static Map<String, String> settings() {
        PostgresServer server = PostgresServer.shared();
        return Map.of(EngineProvider.SETTING, "postgresql", "postgresql.host", server.host(), "postgresql.port",
                Integer.toString(server.port()), "postgresql.database", PostgresServer.DATABASE, "postgresql.schema",
                "Test \"" + COUNT.incrementAndGet() + "\"", "postgresql.user", PostgresServer.USER, "postgresql.tls",
                "disable");
    }

    /** The address of a schema of its own. */
    static String address() {
        PostgresServer server = PostgresServer.shared();
        return "postgresql://" + PostgresServer.USER + "@" + server.host() + ":" + server.port() + "/"
                + PostgresServer.DATABASE + "?tls=disable&schema=test_" + COUNT.incrementAndGet();
    }

    /** An engine with nothing in it. */
    static Engine engine() {
        return engine(settings());
    }

    /** An engine, for one of several desks. */
    static Engine engine(Map<String, String> settings) {
        return new PostgresProvider(Map.of("PASSEUR_PASSWORD", PostgresServer.PASSWORD), Secrets.NONE).open(Path.of(""),
                settings,
                true);
    }

    /** A workspace with nothing in it. */
    static Workspace workspace(Models models) {
        try {
            Path folder = Files.createTempDirectory("passeur-postgres");
            FolderWorkspace.prepare(folder, "PostgreSQL", Locale.ENGLISH);
            return new FolderWorkspace(folder, new SqlRepository(models, engine(), "test", Clock.systemUTC()),
                    () -> delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
