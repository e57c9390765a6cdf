// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.tiles;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.l10n.ValueFormat;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.knowledge.StoredNotShared;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.picture.Frame;
import org.passeur.picture.chart.Bar;
import org.passeur.picture.chart.BarChart;
import org.passeur.report.dashboard.DashboardTile;
import org.passeur.report.dashboard.Targets;

/** Storing is not sharing: how far items have come, and what was stored and left lying. */
public final class StoredTile implements DashboardTile {

    @Override
    public String id() {
        return "knowledge.stored";
    }

    @Override
    public int order() {
        return 240;
    }

    @Override
    public String title(Locale locale) {
        return Words.TEXTS.get(locale, "tile.stored");
    }

    @Override
    public Content content(Workspace workspace, LocalDate on, Locale locale) {
        Repository repository = workspace.repository();
        ValueFormat format = new ValueFormat(repository.models(), locale);
        Filter lying = States.on(LifecycleState.CAPTURED, on).or(States.on(LifecycleState.STRUCTURED, on))
                .and(Filter.is("capturedOn", Op.LT, on.minusDays(StoredNotShared.PATIENCE_DAYS)));
        long stored = repository.count(Query.of(KNOWLEDGE_ITEM).where(lying));
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(Words.TEXTS.get(locale, "tile.stored.figure"), format.text(stored), null,
                stored == 0 ? Tone.GOOD : Tone.WARNING,
                Targets.of(repository.models(), KNOWLEDGE_ITEM, "tile.stored.figure", lying,
                        new Order("capturedOn", false))));
        List<Bar> bars = new ArrayList<>();
        for (LifecycleState state : LifecycleState.values()) {
            if (state != LifecycleState.ARCHIVED) {
                long count = repository.count(Query.of(KNOWLEDGE_ITEM).where(States.on(state, on)));
                bars.add(Bar.of(format.text(state), count, ""));
            }
        }
        boolean any = bars.stream().anyMatch(b -> b.total() > 0);
        Frame frame = Frame.of(locale, "", Words.TEXTS.get(locale, "report.knowledge-catalogue.nothing"));
        return new Content(figures, any ? Optional.of(BarChart.of(frame, bars)) : Optional.empty(),
                Optional.of(
                        Words.TEXTS.get(locale, any ? "tile.stored.sentence" : "report.knowledge-catalogue.nothing")),
                Optional.empty());
    }
}
