// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a store must do, with maps: objects by keys, each with values by features; references are {@link Key}s. */
@SuppressWarnings("null")
final class PlainWorld {

    /** Stands for an object on every engine. */
    record Key(String type, int number) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Integer.compare(number, other.number);
        }
    }

    private final Map<Key, Map<String, Object>> objects = new TreeMap<>();
    private int last;

    PlainWorld() {
    }

    /** The same once more. */
    PlainWorld(PlainWorld other) {
        back(other.objects);
        last = other.last;
    }

    Key create(String type, Map<String, Object> values) {
        Key key = new Key(type, ++last);
        objects.put(key, new LinkedHashMap<>(values));
        return key;
    }

    void set(Key key, Map<String, Object> values) {
        objects.get(key).putAll(values);
    }

    List<Key> all(String type) {
        return objects.keySet().stream().filter(k -> k.type().equals(type)).toList();
    }

    Map<String, Object> values(Key key) {
        return objects.get(key);
    }

    /** As the model says: a verifier is needed, a holding goes with what it is about, everything else lets go. */
    boolean delete(Key key) {
        if (objects.values().stream().anyMatch(values -> key.equals(values.get("verifier")))) {
            return false;
        }
        objects.remove(key);
        for (Key holding : all("Holding")) {
            if (key.equals(values(holding).get("person")) || key.equals(values(holding).get("item"))) {
                objects.remove(holding);
            }
        }
        for (Map<String, Object> values : objects.values()) {
            values.replaceAll((feature, value) -> key.equals(value) ? null
                    : value instanceof List<?> list ? list.stream().filter(one -> !key.equals(one)).toList() : value);
        }
        return true;
    }

    /** Everything as it is now. */
    Map<Key, Map<String, Object>> snapshot() {
        Map<Key, Map<String, Object>> copy = new TreeMap<>();
        objects.forEach((key, values) -> copy.put(key, new LinkedHashMap<>(values)));
        return copy;
    }

    /** Everything as it was. */
    void back(Map<Key, Map<String, Object>> before) {
        objects.clear();
        before.forEach((key, values) -> objects.put(key, new LinkedHashMap<>(values)));
    }

    /** What differs, in a few words, the long texts left out. */
    static String differences(Map<Key, Map<String, Object>> expected, Map<Key, Map<String, Object>> found) {
        TreeSet<Key> keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        StringBuilder said = new StringBuilder();
        for (Key key : keys) {
            Map<String, Object> wanted = expected.get(key);
            Map<String, Object> got = found.get(key);
            if (wanted == null || got == null) {
                said.append(key).append(wanted == null ? " is there; " : " is not there; ");
            } else {
                wanted.forEach((feature, value) -> {
                    if (!Objects.equals(value, got.get(feature))) {
                        said.append(key).append('.').append(feature).append(": ").append(brief(value))
                                .append(" became ")
                                .append(brief(got.get(feature))).append("; ");
                    }
                });
            }
        }
        return said.toString();
    }

    private static String brief(Object value) {
        String text = String.valueOf(value);
        return text.length() > 80 ? text.substring(0, 80) + "… (" + text.length() + ")" : text;
    }

    /** The objects of a type that something holds for. */
    List<Key> where(String type, java.util.function.Predicate<Map<String, Object>> test) {
        return new ArrayList<>(all(type).stream().filter(key -> test.test(values(key))).toList());
    }

    Stream<Key> keys() {
        return objects.keySet().stream();
    }
}
