// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.store.EngineProvider;

/** One line that says where a database is: {@code postgresql://ada@db.example.org:5432/passeur?schema=knowledge}. */
final class ServerAddress {

    private static final String EXAMPLE = "postgresql://ada@db.example.org/passeur?schema=passeur";

    private ServerAddress() {
    }

    /**
     * The settings that the line stands for; what it does not say is left out.
     *
     * @throws PasseurException INVALID where it cannot be understood, or holds a password
     */
    static Map<String, String> settings(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            throw new PasseurException(Kind.INVALID, e, PostgresProvider.TEXTS, "error.address", EXAMPLE);
        }
        String host = uri.getHost();
        if (host == null) {
            throw invalid("error.address", EXAMPLE);
        }
        Map<String, String> settings = new TreeMap<>();
        settings.put(EngineProvider.SETTING, PostgresProvider.KIND);
        settings.put(ServerProfile.HOST, host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        if (uri.getPort() >= 0) {
            settings.put(ServerProfile.PORT, Integer.toString(uri.getPort()));
        }
        String user = Objects.toString(uri.getRawUserInfo(), "");
        if (user.contains(":")) {
            throw invalid("error.password-in-address", Passwords.VARIABLE);
        }
        put(settings, ServerProfile.USER, user);
        put(settings, ServerProfile.DATABASE, Objects.toString(uri.getRawPath(), "").replaceFirst("^/", ""));
        for (String part : Objects.toString(uri.getRawQuery(), "").split("&")) {
            if (part.toLowerCase(java.util.Locale.ROOT).startsWith("password")) {
                throw invalid("error.password-in-address", Passwords.VARIABLE);
            }
            int equals = part.indexOf('=');
            if (equals > 0) {
                put(settings, ServerProfile.PREFIX + part.substring(0, equals), part.substring(equals + 1));
            } else if (!part.isEmpty()) {
                throw invalid("error.address", EXAMPLE);
            }
        }
        ServerProfile.of(settings);
        return settings;
    }

    private static void put(Map<String, String> settings, String key, String raw) {
        if (!raw.isEmpty()) {
            settings.put(key, URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
    }

    private static PasseurException invalid(String key, Object... args) {
        return new PasseurException(Kind.INVALID, PostgresProvider.TEXTS, key, args);
    }
}
