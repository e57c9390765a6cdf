// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.tiles;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.passeur.core.Models;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.l10n.ValueFormat;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.core.screen.TableSpec;
import org.passeur.organisation.People;
import org.passeur.organisation.Period;
import org.passeur.organisation.internal.Words;
import org.passeur.picture.Frame;
import org.passeur.picture.chart.Line;
import org.passeur.picture.chart.Trend;
import org.passeur.report.dashboard.DashboardTile;

/** How many people are here, who came lately and who is about to leave. */
public final class PeopleTile implements DashboardTile {

    private static final int MONTHS = 24;
    private static final int DAYS = 90;

    @Override
    public String id() {
        return "organisation.people";
    }

    @Override
    public int order() {
        return 900; // what moves and what is at risk comes first
    }

    @Override
    public String title(Locale locale) {
        return Words.TEXTS.get(locale, "tile.people");
    }

    @Override
    public Content content(Workspace workspace, LocalDate on, Locale locale) {
        Repository repository = workspace.repository();
        ValueFormat format = new ValueFormat(repository.models(), locale);
        Models models = repository.models();
        Filter here = People.presentOn("", on);
        Filter arrived = Filter.is("joined", Op.GT, on.minusDays(DAYS)).and(Filter.is("joined", Op.LE, on));
        Filter leaving = Filter.is("left", Op.GE, on).and(Filter.is("left", Op.LE, on.plusDays(DAYS)));
        List<Figure> figures = List.of(
                figure(repository, format, "tile.people.here", here, Tone.PLAIN, new Order("name", false)),
                figure(repository, format, "tile.people.arrived", arrived, Tone.PLAIN, new Order("joined", true)),
                figure(repository, format, "tile.people.leaving", leaving, Tone.WARNING, new Order("left", false)));
        List<Period> stays = repository.rows(Query.of(PERSON).columns("joined", "left")).stream()
                .map(row -> Period.of(row, "joined", "left")).toList();
        if (stays.isEmpty()) {
            return new Content(figures, Optional.empty(),
                    Optional.of(Words.TEXTS.get(locale, "report.org-chart.nothing")),
                    Optional.of(target(models, "tile.people.here", Filter.ALL, new Order("name", false))));
        }
        Line line = new Line(Words.TEXTS.get(locale, "tile.people.here"), headcounts(stays, on), "");
        Frame frame = Frame.of(locale, "", Words.TEXTS.get(locale, "report.org-chart.nothing"));
        return new Content(figures, Optional.of(Trend.of(frame, List.of(line))), Optional.empty(),
                Optional.of(target(models, "tile.people.here", here, new Order("name", false))));
    }

    private static Figure figure(Repository repository, ValueFormat format, String key, Filter filter, Tone ifAny,
            Order order) {
        long count = repository.count(Query.of(PERSON).where(filter));
        return new Figure(Words.TEXTS.get(format.locale(), key), format.text(count), null,
                count > 0 ? ifAny : Tone.PLAIN,
                target(repository.models(), key, filter, order));
    }

    private static TableSpec target(Models models, String key, Filter filter, Order order) {
        TableSpec usual = models.table(PERSON);
        return new TableSpec("tile." + key, PERSON, key, usual.icon(), usual.columns(), filter, List.of(order), null);
    }

    private static List<Line.Point> headcounts(List<Period> stays, LocalDate on) {
        List<Line.Point> points = new ArrayList<>();
        for (int back = MONTHS; back >= 0; back--) {
            LocalDate day = on.minusMonths(back);
            points.add(new Line.Point(day, stays.stream().filter(stay -> stay.covers(day)).count()));
        }
        return points;
    }
}
