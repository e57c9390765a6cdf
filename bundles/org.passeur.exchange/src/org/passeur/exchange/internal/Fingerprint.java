// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.function.Function;

import org.passeur.exchange.Incoming;

/** A short text that is equal where all imported values are. */
public final class Fingerprint {

    private Fingerprint() {
    }

    /** SHA-256 over the features and their texts, as 64 hex digits. */
    public static String of(Collection<? extends Incoming> values, Function<Incoming, String> text) {
        MessageDigest digest = sha256();
        values.stream().map(Incoming.class::cast).sorted(Comparator.comparing(value -> value.feature().getName()))
                .forEach(value -> {
                    add(digest, value.feature().getName());
                    add(digest, text.apply(value));
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
