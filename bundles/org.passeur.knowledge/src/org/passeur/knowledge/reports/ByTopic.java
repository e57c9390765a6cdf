// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.passeur.core.Link;
import org.passeur.core.query.Row;

/** Items under their topics; one with several stands under the first, so that each is listed once. */
final class ByTopic {

    /** A topic with its items. */
    record Group(String name, List<Row> rows) {
    }

    private ByTopic() {
    }

    /** Topics by name, as the language orders them; items without one come last, under the words given. */
    static List<Group> of(List<Row> rows, Locale locale, String without) {
        Map<Link, List<Row>> named = new TreeMap<>(Comparator
                .comparing((Link topic) -> topic.title(), Collator.getInstance(locale)).thenComparing(Link::ref));
        List<Row> rest = new ArrayList<>();
        for (Row row : rows) {
            if (row.get("topics") instanceof List<?> topics && !topics.isEmpty()
                    && topics.getFirst() instanceof Link topic) {
                named.computeIfAbsent(topic, t -> new ArrayList<>()).add(row);
            } else {
                rest.add(row);
            }
        }
        List<Group> groups = new ArrayList<>();
        named.forEach((topic, of) -> groups.add(new Group(topic.title(), of)));
        if (!rest.isEmpty()) {
            groups.add(new Group(without, rest));
        }
        return groups;
    }
}
