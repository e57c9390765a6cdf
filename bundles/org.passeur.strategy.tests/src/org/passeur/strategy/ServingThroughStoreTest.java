// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.passeur.strategy.TestStrategy.DAY;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.DomainReview;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.analysis.Analysis;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.strategy.StrategyFacts.Aim;

/** What serves an objective comes from rooms that strategy never heard of, and counts through new editions. */
class ServingThroughStoreTest {

    private final TestStrategy company = new TestStrategy();
    private final Ref strategy = company.strategy("Know what we know");
    private final Ref objective = company.objective(strategy, "Hand on what only one person knows");
    private final Ref deed = company.serving(company.deeds.deed, "Breakfast", objective);
    private final Ref errand = company.serving(company.deeds.errand, "Fetch croissants", objective);
    private final Ref idle = company.serving(company.deeds.deed, "Idle", null);

    @BeforeEach
    void validate() {
        company.objective(strategy, "Nobody cares");
        company.validate(strategy);
    }

    @AfterEach
    void close() {
        company.close();
    }

    private StrategyFacts facts() {
        return StrategyFacts.read(company.repository, Editions.validOn(company.repository, DAY).orElseThrow(), DAY);
    }

    private static List<Ref> refs(List<Link> links) {
        return links.stream().map(Link::ref).toList();
    }

    @Test
    void everyClassThatMayServeIsFoundWithoutBeingNamed() {
        Aim aim = facts().aims().getFirst();
        assertEquals(objective, aim.objective().ref());
        assertEquals(List.of(deed, errand), refs(aim.servedBy()));
        assertEquals(List.of("Breakfast", "Fetch croissants"), aim.servedBy().stream().map(Link::title).toList());
        assertEquals(2, company.value(objective, "served"));
        assertEquals(List.of(), facts().aims().get(1).servedBy());
        assertEquals(List.of(idle), refs(facts().servesNone()));
        assertEquals("Serves", company.models.label(company.deeds.deed, "objective", Locale.ENGLISH));
        assertEquals("Contribue à", company.models.label(company.deeds.errand, "objective", Locale.FRENCH));
    }

    @Test
    void whatServedTheOldEditionServesTheNewOne() {
        company.act("strategy.new-edition", facts().edition().strategy().ref());
        Ref draft = Editions.inPreparation(company.repository).orElseThrow().strategy().ref();
        company.today(DAY.plusDays(1));
        company.validate(draft);
        StrategyFacts now = StrategyFacts.read(company.repository,
                Editions.validOn(company.repository, DAY.plusDays(1)).orElseThrow(), DAY.plusDays(1));
        assertEquals(draft, now.edition().strategy().ref());
        assertEquals(List.of(deed, errand), refs(now.aims().getFirst().servedBy()));
        assertEquals(2, company.value(now.aims().getFirst().objective().ref(), "served"));
        assertEquals(List.of(), now.servesOthers());
    }

    @Test
    void theAnalysisTellsItWithAHeadingForEachFigure() {
        try (TestStrategy measured = new TestStrategy()) {
            Ref whole = measured.strategy("Know what we know");
            Ref indicator = measured.indicator(measured.objective(whole, "Hand on"), "Items handed on", 0.0, 10.0);
            measured.validate(whole);
            measured.measure(indicator, DAY, 4);
            Analysis analysis = new StrategyDomain().analyses().getFirst();
            Analysis.Result result = analysis
                    .run(new Analysis.Request(measured.workspace, DAY, Locale.ENGLISH, Map.of()));
            assertEquals(List.of(), DomainReview.missingHeadings(analysis, result));
            assertEquals(40.0, result.result().get("progress"));
        }
    }

    @Test
    void whatServesAnObjectiveThatWasDroppedIsListed() {
        company.act("strategy.new-edition", facts().edition().strategy().ref());
        Ref draft = Editions.inPreparation(company.repository).orElseThrow().strategy().ref();
        Ref taken = company.repository.rows(Query.of(OBJECTIVE).where(Filter.eq("origin", objective))).getFirst()
                .ref();
        company.delete(taken);
        company.today(DAY.plusDays(1));
        company.validate(draft);
        StrategyFacts now = StrategyFacts.read(company.repository,
                Editions.validOn(company.repository, DAY.plusDays(1)).orElseThrow(), DAY.plusDays(1));
        assertEquals(List.of(deed, errand), refs(now.servesOthers()));
    }
}
