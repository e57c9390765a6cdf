// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.tiles;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.l10n.ValueFormat;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Order;
import org.passeur.core.screen.TableSpec;
import org.passeur.knowledge.LossRisk;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.reports.LivingItems;
import org.passeur.knowledge.reports.RiskPicture;
import org.passeur.report.dashboard.DashboardTile;
import org.passeur.report.dashboard.Targets;

/** What is about to be lost: the items with the highest risk, and how many hang on one person. */
public final class RiskTile implements DashboardTile {

    @Override
    public String id() {
        return "knowledge.risk";
    }

    @Override
    public int order() {
        return 220;
    }

    @Override
    public String title(Locale locale) {
        return Words.TEXTS.get(locale, "tile.risk");
    }

    @Override
    public Content content(Workspace workspace, LocalDate on, Locale locale) {
        Repository repository = workspace.repository();
        ValueFormat format = new ValueFormat(repository.models(), locale);
        List<LossRisk> risks = LossRisk.of(repository, on);
        long high = risks.stream().filter(r -> r.risk().orElse(0) >= RiskPicture.HIGH).count();
        long sole = risks.stream().filter(r -> r.risk().isPresent() && r.holders() == 1).count();
        long unassessed = risks.stream().filter(r -> r.risk().isEmpty()).count();
        Filter living = LivingItems.on(on);
        Filter assessed = living.and(Filter.present("criticality"));
        TableSpec all = Targets.of(repository.models(), KNOWLEDGE_ITEM, "tile.risk", living,
                new Order("lossRisk", true));
        List<Figure> figures = List.of(
                new Figure(Words.TEXTS.get(locale, "report.figure.high-risk"), format.text(high), null,
                        high > 0 ? Tone.BAD : Tone.GOOD,
                        Targets.of(repository.models(), KNOWLEDGE_ITEM, "report.figure.high-risk",
                                living.and(Filter.is("lossRisk", Op.GE, RiskPicture.HIGH)),
                                new Order("lossRisk", true))),
                new Figure(Words.TEXTS.get(locale, "report.figure.sole-holder"), format.text(sole), null,
                        sole > 0 ? Tone.WARNING : Tone.GOOD,
                        Targets.of(repository.models(), KNOWLEDGE_ITEM, "report.figure.sole-holder",
                                assessed.and(Filter.eq("holdersStaying", 1)),
                                new Order("lossRisk", true))),
                new Figure(Words.TEXTS.get(locale, "report.figure.unassessed"), format.text(unassessed), null,
                        unassessed > 0 ? Tone.WARNING : Tone.GOOD,
                        Targets.of(repository.models(), KNOWLEDGE_ITEM, "report.figure.unassessed",
                                living.and(Filter.missing("criticality")))));
        boolean any = risks.stream().anyMatch(r -> r.risk().orElse(0) > 0);
        return new Content(figures,
                any ? Optional.of(RiskPicture.highest(risks, repository.models(), locale)) : Optional.empty(),
                any ? Optional.empty() : Optional.of(Words.TEXTS.get(locale, "report.knowledge-at-risk.nothing")),
                Optional.of(all));
    }
}
