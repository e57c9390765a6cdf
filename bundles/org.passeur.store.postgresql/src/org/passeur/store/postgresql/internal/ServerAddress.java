// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;

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

    /** The line for a place, without an account; a certificate is a file on one desk only. */
    static String write(ServerProfile place) {
        ServerProfile usual = ServerProfile
                .of(Map.of(ServerProfile.HOST, place.host(), ServerProfile.USER, place.user()));
        StringBuilder line = new StringBuilder("postgresql://")
                .append(place.host().indexOf(':') < 0 ? place.host() : '[' + place.host() + ']');
        if (place.port() != usual.port()) {
            line.append(':').append(place.port());
        }
        line.append('/').append(encoded(place.database()));
        List<String> more = new ArrayList<>();
        if (!place.schema().equals(usual.schema())) {
            more.add("schema=" + encoded(place.schema()));
        }
        if (place.tls() != usual.tls()) {
            more.add("tls=" + place.tls().word());
        }
        return line.append(more.isEmpty() ? "" : "?" + String.join("&", more)).toString();
    }

    /** The same line for one account. */
    static String forAccount(String line, String user) {
        return line.replaceFirst("//", Matcher.quoteReplacement("//" + encoded(user) + "@"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
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
