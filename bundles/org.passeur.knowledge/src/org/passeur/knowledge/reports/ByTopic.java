// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.passeur.core.Link;
import org.passeur.core.l10n.Alphabet;
import org.passeur.core.query.Row;

/** Items under their topics; one with several stands under the first, so that each is listed once. */
final class ByTopic {

    /** A topic with its items. */
    record Group(String name, List<Row> rows) {
    }

    private ByTopic() {
    }

    /** Topics by name, as people look them up; items without one come last, under the words given. */
    static List<Group> of(List<Row> rows, String without) {
        Map<Link, List<Row>> named = new TreeMap<>(Alphabet.by(Link::title).thenComparing(Link::ref));
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
