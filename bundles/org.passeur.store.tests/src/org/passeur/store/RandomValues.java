// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.store.PlainWorld.Key;

/** Values for objects of the contract's model, the awkward ones among them. */
@SuppressWarnings("null")
final class RandomValues {

    private static final List<String> WORDS = List.of("Été", "ete", "ÉTÉ", "l’œuvre", "zebra", "Ångström", "straße",
            "İstanbul", "100 %", "a_b", "!", "\\", "'", "\"", "知識", "😀", "x\ty", "line\nline", "  spaced  ", "ﬁn",
            "e\u0301",
            "\u00a0", "Ω", "-", "1e5", "null");
    private static final List<String> TYPES = List.of("Item", "Item", "Item", "Person", "Topic", "Holding");

    private final Random random;
    private final PlainWorld plain;

    RandomValues(Random random, PlainWorld plain) {
        this.random = random;
        this.plain = plain;
    }

    String type() {
        return one(TYPES);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** An object of a type, if there is any. */
    @Nullable
    Key any(String type) {
        List<Key> all = plain.all(type);
        return all.isEmpty() ? null : one(all);
    }

    /** A part of a word. */
    String letter() {
        String word = one(WORDS);
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end);
    }

    private String text() {
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(one(WORDS));
        }
        return text.toString();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    private <T> List<T> list(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }

    private List<Key> keys(String type) {
        return new ArrayList<>(plain.all(type).stream().filter(key -> random.nextInt(3) == 0).limit(4).toList());
    }

    private LocalDate day() {
        return LocalDate.of(one(List.of(1, 1583, 1900, 1970, 2024, 9999)), 1 + random.nextInt(12),
                1 + random.nextInt(28));
    }

    private Instant moment() {
        return Instant.ofEpochSecond(one(List.of(-62_000_000_000L, -1L, 0L, 1_700_000_000L, 200_000_000_000L)),
                random.nextInt(1_000_000) * 1000L);
    }

    /** Some features of a type with new values. */
    Map<String, Object> of(String type) {
        Map<String, Object> all = all(type);
        if (type.equals("Holding")) {
            return all;
        }
        Map<String, Object> some = new LinkedHashMap<>();
        all.forEach((feature, value) -> {
            if (random.nextInt(3) == 0) {
                some.put(feature, value);
            }
        });
        return some;
    }

    /** False where a holding would be of nobody. */
    boolean possible(Map<String, Object> values) {
        return !values.containsKey("person") || values.get("person") != null && values.get("item") != null;
    }

    /** All features, so that all can be compared. */
    Map<String, Object> whole(String type, Map<String, Object> wanted) {
        Map<String, Object> whole = all(type);
        whole.putAll(wanted);
        return whole;
    }

    private Map<String, Object> all(String type) {
        Map<String, Object> all = new LinkedHashMap<>();
        switch (type) {
            case "Person" -> {
                all.put("name", text());
                all.put("email", maybe(() -> random.nextInt(100) + "@example.org"));
                all.put("jobTitle", maybe(() -> one(WORDS)));
                all.put("manager", maybe(() -> any("Person")));
            }
            case "Topic" -> {
                all.put("name", text());
                all.put("parent", maybe(() -> any("Topic")));
            }
            case "Holding" -> {
                all.put("person", any("Person"));
                all.put("item", any("Item"));
                all.put("level", random.nextInt(6));
                all.put("since", maybe(this::day));
            }
            default -> item(all);
        }
        return all;
    }

    private void item(Map<String, Object> all) {
        all.put("title", text());
        all.put("body", maybe(() -> text().repeat(1 + random.nextInt(2000))));
        all.put("kind", one(List.of("ZEBRA", "MOUSE", "ANT")));
        all.put("score", maybe(() -> 1 + random.nextInt(5)));
        all.put("weight", one(List.of(0.0, 1.5, -1e-300, Double.MAX_VALUE, Double.MIN_VALUE, 0.1 + 0.2)));
        all.put("share", maybe(random::nextDouble));
        all.put("done", random.nextBoolean());
        all.put("size", one(List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE, 7L)));
        all.put("since", maybe(this::day));
        all.put("at", maybe(this::moment));
        all.put("everyDays", random.nextInt());
        all.put("note", maybe(() -> random.nextInt(3) == 0 ? "" : text()));
        all.put("tags", list(() -> one(WORDS)));
        all.put("days", list(this::day));
        all.put("topics", keys("Topic"));
        all.put("owner", maybe(() -> any("Person")));
        all.put("verifier", random.nextInt(5) == 0 ? any("Person") : null);
        all.put("lines", list(this::text));
    }
}
