// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.knowledge.WhoKnowsWhat;
import org.passeur.knowledge.ui.Words;
import org.passeur.picture.Frame;
import org.passeur.picture.chart.Cell;
import org.passeur.picture.chart.HeatMap;

/** Draws who knows what: people by topics, the best level of each; a cell leads to its person. */
final class KnowsPicture {

    private static final int BEST = 5;

    private record Key(Ref topic, Ref person) {
    }

    private KnowsPicture() {
    }

    static HeatMap of(WhoKnowsWhat knows, Locale locale) {
        Map<Key, WhoKnowsWhat.Cell> known = new HashMap<>();
        for (WhoKnowsWhat.Cell cell : knows.cells()) {
            Link topic = cell.topic();
            if (topic != null) {
                known.put(new Key(topic.ref(), cell.person().ref()), cell);
            }
        }
        List<Link> people = knows.people().stream()
                .filter(person -> knows.topics().stream()
                        .anyMatch(topic -> known.containsKey(new Key(topic.ref(), person.ref()))))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (Link person : people) {
            rows.add(knows.topics().stream().map(topic -> cell(known, person, topic)).toList());
        }
        Frame frame = Frame.of(locale, "", Words.get("knows.nothing"));
        return new HeatMap(frame, people.stream().map(Link::title).toList(),
                knows.topics().stream().map(Link::title).toList(), rows, 1,
                BEST, false);
    }

    private static Cell cell(Map<Key, WhoKnowsWhat.Cell> known, Link person, Link topic) {
        WhoKnowsWhat.Cell cell = known.get(new Key(topic.ref(), person.ref()));
        return cell == null
                ? new Cell(Cell.State.MISSING, Double.NaN, "", Words.get("knows.none", person.title(), topic.title()))
                : new Cell(Cell.State.VALUE, cell.level(), person.ref().toString(),
                        Words.get("knows.cell", person.title(), topic.title(), Integer.valueOf(cell.items()),
                                Integer.valueOf(cell.level())));
    }
}
