// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.tiles;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.l10n.Alphabet;
import org.passeur.core.l10n.ValueFormat;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Group;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.Freshness;
import org.passeur.knowledge.reports.LivingItems;
import org.passeur.picture.Frame;
import org.passeur.picture.chart.Bar;
import org.passeur.picture.chart.BarChart;
import org.passeur.report.dashboard.DashboardTile;
import org.passeur.report.dashboard.Targets;

/** What is due: items to verify, and whose they are. */
public final class DueTile implements DashboardTile {

    private static final int VERIFIERS = 6;

    @Override
    public String id() {
        return "knowledge.due";
    }

    @Override
    public int order() {
        return 230;
    }

    @Override
    public String title(Locale locale) {
        return Words.TEXTS.get(locale, "tile.due");
    }

    @Override
    public Content content(Workspace workspace, LocalDate on, Locale locale) {
        Repository repository = workspace.repository();
        ValueFormat format = new ValueFormat(repository.models(), locale);
        Query living = Query.of(KNOWLEDGE_ITEM).where(LivingItems.on(on)).on(on);
        List<Figure> figures = new ArrayList<>();
        for (Freshness freshness : List.of(Freshness.EXPIRED, Freshness.DUE, Freshness.NEVER_VERIFIED)) {
            long count = repository.count(living.where(Filter.eq("freshness", freshness)));
            figures.add(new Figure(Words.TEXTS.get(locale, "tile.due." + freshness.getName()), format.text(count), null,
                    tone(freshness, count),
                    Targets.of(repository.models(), KNOWLEDGE_ITEM, "Freshness." + freshness.getName(),
                            LivingItems.on(on).and(Filter.eq("freshness", freshness)),
                            new Order("dueOn", false))));
        }
        List<Bar> bars = verifiers(repository, living);
        Frame frame = Frame.of(locale, "", Words.TEXTS.get(locale, "tile.due.nothing"));
        return new Content(figures, bars.isEmpty() ? Optional.empty() : Optional.of(BarChart.of(frame, bars)),
                Optional.of(Words.TEXTS.get(locale, bars.isEmpty() ? "tile.due.nothing" : "tile.due.sentence")),
                Optional.empty());
    }

    private static Tone tone(Freshness freshness, long count) {
        return count == 0 ? Tone.GOOD : freshness == Freshness.EXPIRED ? Tone.BAD : Tone.WARNING;
    }

    /** Who has most to verify. */
    private static List<Bar> verifiers(Repository repository, Query living) {
        Query toVerify = living.where(Filter.in("freshness", List.of(Freshness.EXPIRED, Freshness.DUE)));
        Comparator<Group> most = Comparator.comparingLong(Group::count).reversed();
        return repository.groups(toVerify, "verifier").stream()
                .filter(group -> group.value() instanceof Link)
                .sorted(most.thenComparing(DueTile::verifier, Alphabet.by(Link::title).thenComparing(Link::ref)))
                .limit(VERIFIERS)
                .map(group -> Bar.of(verifier(group).title(), group.count(), verifier(group).ref().toString()))
                .toList();
    }

    private static Link verifier(Group group) {
        return (Link) Objects.requireNonNull(group.value());
    }
}
