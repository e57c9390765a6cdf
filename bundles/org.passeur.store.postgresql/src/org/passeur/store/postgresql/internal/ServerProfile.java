// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;

/**
 * How a workspace's settings say where its database is. A password is never among them.
 *
 * @param certificate a file with the authority that signed the server's certificate; empty for those that Java trusts
 */
record ServerProfile(String host, int port, String database, String schema, String user, Tls tls, String certificate) {

    static final String HOST = "postgresql.host";
    static final String PORT = "postgresql.port";
    static final String DATABASE = "postgresql.database";
    static final String SCHEMA = "postgresql.schema";
    static final String USER = "postgresql.user";
    static final String TLS = "postgresql.tls";
    static final String CERTIFICATE = "postgresql.certificate";

    private static final Set<String> KNOWN = Set.of(HOST, PORT, DATABASE, SCHEMA, USER, TLS, CERTIFICATE);
    static final String PREFIX = "postgresql.";
    private static final int DEFAULT_PORT = 5432;
    private static final String DEFAULT_NAME = "passeur";

    /** How the connection is protected. */
    enum Tls {
        /** Encrypted, and the server has proved that it is the host that was named. */
        VERIFY_FULL,
        /** Encrypted, whoever answers. */
        REQUIRE,
        /** Readable by everybody on the way. */
        DISABLE;

        /** As a setting says it, and as PostgreSQL calls it. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What the settings say.
     *
     * @throws PasseurException INVALID naming the setting that is missing or wrong
     */
    static ServerProfile of(Map<String, String> settings) {
        for (String key : settings.keySet()) {
            if (key.startsWith(PREFIX) && !KNOWN.contains(key)) {
                throw invalid(key.contains("password") ? "error.password-in-settings" : "error.setting-unknown", key);
            }
        }
        return new ServerProfile(needed(settings, HOST), port(settings.getOrDefault(PORT, "")),
                settings.getOrDefault(DATABASE, DEFAULT_NAME), settings.getOrDefault(SCHEMA, DEFAULT_NAME),
                needed(settings, USER), tls(settings.getOrDefault(TLS, "")), settings.getOrDefault(CERTIFICATE, ""));
    }

    private static String needed(Map<String, String> settings, String key) {
        String value = settings.getOrDefault(key, "").strip();
        if (value.isEmpty()) {
            throw invalid("error.setting-missing", key);
        }
        return value;
    }

    private static int port(String text) {
        if (text.isBlank()) {
            return DEFAULT_PORT;
        }
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new PasseurException(Kind.INVALID, e, PostgresProvider.TEXTS, "error.setting-wrong", PORT, text,
                    "1–65535");
        }
        throw invalid("error.setting-wrong", PORT, text, "1–65535");
    }

    private static Tls tls(String text) {
        if (text.isBlank()) {
            return Tls.VERIFY_FULL;
        }
        for (Tls each : Tls.values()) {
            if (each.word().equals(text.strip())) {
                return each;
            }
        }
        throw invalid("error.setting-wrong", TLS, text, "verify-full, require, disable");
    }

    private static PasseurException invalid(String key, Object... args) {
        return new PasseurException(Kind.INVALID, PostgresProvider.TEXTS, key, args);
    }

    /** Who works where, whether or not the settings are right: {@code ada@db.example.org/passeur}. */
    static String place(Map<String, String> settings) {
        String port = settings.getOrDefault(PORT, "").strip();
        String schema = settings.getOrDefault(SCHEMA, DEFAULT_NAME);
        return settings.getOrDefault(USER, "?") + "@" + settings.getOrDefault(HOST, "?")
                + (port.isEmpty() || port.equals(Integer.toString(DEFAULT_PORT)) ? "" : ":" + port) + "/"
                + settings.getOrDefault(DATABASE, DEFAULT_NAME)
                + (schema.equals(DEFAULT_NAME) ? "" : "/" + schema);
    }

    /** What people call the server. */
    String server() {
        return host + ":" + port;
    }

    /** The account whose password is asked for. */
    String account() {
        return user + "@" + host + ":" + port + "/" + database;
    }
}
