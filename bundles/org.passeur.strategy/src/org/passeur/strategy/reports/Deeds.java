// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
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

/**
 * What serves an objective, of whatever class: what it is, what it is called, how far it is, and how often something was
 * done. That a class says by the annotation {@code done} of its model, which names its columns for how often and for the
 * last day: a practice has sessions, and strategy never hears of them.
 */
final class Deeds {

    private static final String STATE = "state";
    private static final String DONE = "done";

    private record Deed(Cell state, @Nullable Integer times, @Nullable LocalDate last) {

        private static final Deed UNKNOWN = new Deed(Cell.EMPTY, null, null);
    }

    private final Repository repository;
    private final LocalDate on;
    private final Voice voice;

    Deeds(Repository repository, LocalDate on, Voice voice) {
        this.repository = repository;
        this.on = on;
        this.voice = voice;
    }

    Table table(String title, List<Link> serving) {
        Map<Ref, Deed> deeds = read(serving);
        List<List<Cell>> rows = new ArrayList<>();
        for (Link link : serving) {
            Deed deed = deeds.getOrDefault(link.ref(), Deed.UNKNOWN);
            Integer times = deed.times();
            LocalDate last = deed.last();
            rows.add(List.of(Cell.of(repository.models().label(link.ref().type(), voice.locale())),
                    Cell.of(link.title()), deed.state(), times == null ? Cell.EMPTY : Cell.of(times.longValue()),
                    last == null ? Cell.EMPTY : Cell.of(last)));
        }
        List<Column> columns = List.of(Column.text(voice.say("report.done-for-objectives.what"), 2),
                Column.text(voice.say("report.done-for-objectives.title"), 6),
                Column.level(voice.say("Strategy.state")),
                Column.number(voice.say("report.done-for-objectives.times"), ""),
                Column.date(voice.say("report.done-for-objectives.last")));
        return Table.of(title, columns, rows, voice.say("check.strategy.nothing-serves"));
    }

    /** How often something was done in all; nothing where none of them can say. */
    OptionalInt times(List<Link> serving) {
        Collection<Integer> times = read(serving).values().stream().map(Deed::times).filter(Objects::nonNull).toList();
        return times.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(times.stream().mapToInt(Integer::intValue).sum());
    }

    private Map<Ref, Deed> read(List<Link> serving) {
        Map<EClass, List<Long>> byClass = new HashMap<>();
        serving.forEach(l -> byClass.computeIfAbsent(l.ref().type(), t -> new ArrayList<>()).add(l.ref().id()));
        Map<Ref, Deed> deeds = new HashMap<>();
        byClass.forEach((type, ids) -> {
            List<String> done = repository.models().annotation(type, DONE).map(names -> List.of(names.split(",")))
                    .orElse(List.of());
            List<String> columns = new ArrayList<>(done);
            EStructuralFeature state = type.getEStructuralFeature(STATE);
            if (state != null && state.getEType() instanceof EEnum) {
                columns.add(STATE);
            }
            if (!columns.isEmpty()) {
                for (Row row : repository.rows(Query.of(type).columns(columns.toArray(String[]::new)).on(on), ids)) {
                    deeds.put(row.ref(), deed(row, done, columns.contains(STATE)));
                }
            }
        });
        return deeds;
    }

    private Deed deed(Row row, List<String> done, boolean state) {
        Cell how = state && row.get(STATE) instanceof Enumerator literal
                ? new Cell.Level(voice.write(literal), Tone.NEUTRAL, literal.getValue())
                : Cell.EMPTY;
        return new Deed(how, done.isEmpty() ? null : row.get(done.getFirst(), Integer.class),
                done.size() < 2 ? null : row.get(done.get(1), LocalDate.class));
    }
}
