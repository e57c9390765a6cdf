// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.l10n.Voice;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;

/** What serves an objective, of whatever class, as a table: what it is, what it is called, how far it is. */
final class Deeds {

    private static final String STATE = "state";

    private final Repository repository;
    private final Voice voice;

    Deeds(Repository repository, Voice voice) {
        this.repository = repository;
        this.voice = voice;
    }

    Table table(String title, List<Link> serving) {
        Map<Ref, Cell> states = states(serving);
        List<List<Cell>> rows = new ArrayList<>();
        for (Link link : serving) {
            rows.add(List.of(Cell.of(repository.models().label(link.ref().type(), voice.locale())),
                    Cell.of(link.title()), states.getOrDefault(link.ref(), Cell.EMPTY)));
        }
        List<Column> columns = List.of(Column.text(voice.say("report.done-for-objectives.what"), 2),
                Column.text(voice.say("report.done-for-objectives.title"), 6),
                Column.level(voice.say("Strategy.state")));
        return Table.of(title, columns, rows, voice.say("check.strategy.nothing-serves"));
    }

    /** The states of those whose class has one. */
    private Map<Ref, Cell> states(List<Link> serving) {
        Map<EClass, List<Long>> byClass = new HashMap<>();
        serving.forEach(l -> byClass.computeIfAbsent(l.ref().type(), t -> new ArrayList<>()).add(l.ref().id()));
        Map<Ref, Cell> states = new HashMap<>();
        byClass.forEach((type, ids) -> {
            EStructuralFeature state = type.getEStructuralFeature(STATE);
            if (state != null && state.getEType() instanceof EEnum) {
                for (Row row : repository.rows(Query.of(type).columns(STATE), ids)) {
                    if (row.get(STATE) instanceof Enumerator literal) {
                        states.put(row.ref(),
                                new Cell.Level(voice.write(literal), Tone.NEUTRAL, literal.getValue()));
                    }
                }
            }
        });
        return states;
    }
}
