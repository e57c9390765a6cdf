// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.l10n.Voice;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Prose;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;
import org.passeur.strategy.Progress;
import org.passeur.strategy.StrategyFacts;
import org.passeur.strategy.StrategyFacts.Aim;
import org.passeur.strategy.StrategyFacts.Gauge;

/** Indicators and their progress as cells and words. */
final class Gauges {

    /** Up to here a unit is a sign that stands at each figure; a word stands once, where it needs no plural. */
    private static final int LONGEST_SIGN = 2;

    private Gauges() {
    }

    /** All indicators under their objectives. */
    static Table table(StrategyFacts facts, LocalDate on, Voice voice) {
        List<Column> columns = List.of(Column.text(voice.say("Indicator"), 5),
                Column.number(voice.say("Indicator.baseline"), ""), Column.number(voice.say("Indicator.latest"), ""),
                Column.number(voice.say("Indicator.target"), ""), Column.date(voice.say("Indicator.due")),
                Column.level(voice.say("Indicator.progress")));
        List<Table.Group> groups = new ArrayList<>();
        for (Aim aim : facts.aims()) {
            groups.add(new Table.Group(aim.objective().title(), aim.gauges().isEmpty()
                    ? List.of(List.of(Cell.of(voice.say("report.strategy-page.no-indicator")), Cell.EMPTY, Cell.EMPTY,
                            Cell.EMPTY, Cell.EMPTY, Cell.EMPTY))
                    : aim.gauges().stream().map(gauge -> line(gauge, on, voice)).toList()));
        }
        return new Table(voice.say("Objective.plural"), columns, groups, voice.say("empty.Objective"));
    }

    private static List<Cell> line(Gauge gauge, LocalDate on, Voice voice) {
        LocalDate due = gauge.due();
        Progress progress = gauge.progress();
        String unit = Objects.requireNonNullElse(gauge.unit(), "").strip();
        boolean sign = unit.length() <= LONGEST_SIGN;
        String indicator = gauge.indicator().title();
        String beside = sign ? unit : "";
        return List.of(Cell.of(sign ? indicator : voice.say("report.strategy-page.indicator", indicator, unit)),
                figure(progress.baseline(), beside), figure(progress.value(), beside),
                figure(progress.target(), beside), due == null ? Cell.EMPTY : Cell.of(due), level(gauge, on, voice));
    }

    private static Cell figure(@Nullable Double value, String unit) {
        return value == null ? Cell.EMPTY
                : new Cell.Figure(value, value == Math.rint(value) ? 0 : 1, unit);
    }

    private static Cell level(Gauge gauge, LocalDate on, Voice voice) {
        OptionalDouble percent = gauge.progress().percent();
        if (percent.isEmpty()) {
            return Cell.EMPTY;
        }
        Tone tone = gauge.progress().reached() ? Tone.GOOD : gauge.late(on) ? Tone.BAD : Tone.NEUTRAL;
        return new Cell.Level(percent(percent, voice), tone, (int) Math.round(percent.getAsDouble()));
    }

    /** A progress in words; a dash where there is none. */
    static String percent(OptionalDouble percent, Voice voice) {
        return percent.isEmpty() ? "\u2014"
                : Prose.percent(Math.round(percent.getAsDouble()) / Progress.WHOLE, voice.locale());
    }
}
