// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.tiles;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.l10n.ValueFormat;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Group;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.knowledge.internal.Words;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.chart.Line;
import org.passeur.picture.chart.Trend;
import org.passeur.report.dashboard.DashboardTile;
import org.passeur.report.dashboard.Targets;

/** The flow of the month: what was captured, shared, reused and verified, beside the month before, and the last year. */
public final class FlowTile implements DashboardTile {

    private static final int MONTHS = 12;

    /** One sort of movement: the class that is counted and the date that counts. */
    private record Movement(String key, EClass type, String date) {
    }

    private static final List<Movement> MOVEMENTS = List.of(new Movement("tile.captured", KNOWLEDGE_ITEM, "capturedOn"),
            new Movement("tile.shared", PASSING, "date"), new Movement("tile.reused", REUSE_EVENT, "date"),
            new Movement("tile.verified", KNOWLEDGE_ITEM, "verifiedOn"));

    @Override
    public String id() {
        return "knowledge.flow";
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public String title(Locale locale) {
        return Words.TEXTS.get(locale, "tile.flow");
    }

    @Override
    public Content content(Workspace workspace, LocalDate on, Locale locale) {
        Repository repository = workspace.repository();
        ValueFormat format = new ValueFormat(repository.models(), locale);
        LocalDate first = on.withDayOfMonth(1);
        List<Figure> figures = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        boolean any = false;
        for (Movement movement : MOVEMENTS) {
            long[] months = months(repository, movement, first, on);
            long now = months[MONTHS];
            any |= java.util.Arrays.stream(months).anyMatch(n -> n > 0);
            figures.add(new Figure(Words.TEXTS.get(locale, movement.key()), format.text(now),
                    Words.TEXTS.get(locale, "tile.month-before", months[MONTHS - 1]),
                    now == 0 ? Tone.WARNING : Tone.PLAIN,
                    Targets.of(repository.models(), movement.type(), movement.key(),
                            between(movement.date(), first, on),
                            new Order(movement.date(), true))));
            lines.add(line(Words.TEXTS.get(locale, movement.key()), months, first));
        }
        Picture trend = Trend.of(Frame.of(locale, "", Words.TEXTS.get(locale, "tile.flow.nothing")), lines);
        return new Content(figures, any ? Optional.of(trend) : Optional.empty(),
                Optional.of(Words.TEXTS.get(locale, any ? "tile.flow.sentence" : "tile.flow.nothing")),
                Optional.empty());
    }

    /** How many movements each month saw, the oldest first; the last is the month that runs, up to the day. */
    private static long[] months(Repository repository, Movement movement, LocalDate first,
            LocalDate on) {
        long[] counts = new long[MONTHS + 1];
        LocalDate from = first.minusMonths(MONTHS);
        Query query = Query.of(movement.type()).where(between(movement.date(), from, on));
        for (Group group : repository.groups(query, movement.date())) {
            if (group.value() instanceof LocalDate day) {
                counts[(day.getYear() - from.getYear()) * 12 + day.getMonthValue() - from.getMonthValue()] += group
                        .count();
            }
        }
        return counts;
    }

    private static Filter between(String date, LocalDate from, LocalDate to) {
        return Filter.is(date, Op.GE, from).and(Filter.is(date, Op.LE, to));
    }

    private static Line line(String name, long[] months, LocalDate first) {
        List<Line.Point> points = new ArrayList<>();
        for (int i = 0; i <= MONTHS; i++) {
            points.add(new Line.Point(first.minusMonths((long) MONTHS - i), months[i]));
        }
        return new Line(name, points, "");
    }
}
