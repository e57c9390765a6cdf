// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.strategy.TestStrategy.DAY;
import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.strategy.model.Indicator;
import org.passeur.strategy.model.Measure;
import org.passeur.strategy.model.Objective;
import org.passeur.strategy.model.Strategy;
import org.passeur.strategy.model.StrategyState;

/** The life of a strategy: draft, submitted, validated by Direction, superseded by its next edition. */
class LifeThroughStoreTest {

    private final TestStrategy company = new TestStrategy();

    @AfterEach
    void close() {
        company.close();
    }

    private String refused(Runnable work) {
        PasseurException refusal = assertThrows(PasseurException.class, work::run);
        assertEquals(Kind.INVALID, refusal.kind());
        return refusal.sentence(Locale.ENGLISH);
    }

    private Ref next(Ref strategy) {
        company.act("strategy.new-edition", strategy);
        return company.repository.rows(Query.of(STRATEGY).where(Filter.eq("previous", strategy))).getLast().ref();
    }

    private Row copyOf(Ref origin, String... columns) {
        List<Row> copies = company.repository
                .rows(Query.of(origin.type()).columns(columns).where(Filter.eq("origin", origin)));
        assertEquals(1, copies.size());
        return copies.getFirst();
    }

    @Test
    void aDraftIsSubmittedAndValidated() {
        Ref strategy = company.strategy("Know what we know");
        assertEquals(StrategyState.DRAFT, company.state(strategy));
        assertEquals(1, company.value(strategy, "edition"));
        company.act("strategy.validate", strategy);
        assertEquals(StrategyState.DRAFT, company.state(strategy), "not before it was submitted");
        company.act("strategy.submit", strategy);
        assertEquals(StrategyState.SUBMITTED, company.state(strategy));
        assertEquals(DAY, company.value(strategy, "submitted"));
        assertTrue(refused(() -> company.act("strategy.validate", strategy)).contains("Validated by"));
        company.act("strategy.rework", strategy);
        assertNull(company.value(strategy, "submitted"), "a draft is with nobody");
        company.today(DAY.plusDays(10));
        company.validate(strategy);
        assertEquals(StrategyState.VALIDATED, company.state(strategy));
        assertEquals(DAY.plusDays(10), company.value(strategy, "validatedOn"));
        assertEquals(company.direction, ((Link) company.value(strategy, "validatedBy")).ref());
    }

    @Test
    void aNewEditionTakesOverWhatTheOldOnePromised() {
        Ref first = company.strategy("Know what we know");
        Ref objective = company.objective(first, "Hand on what only one person knows");
        Ref indicator = company.indicator(objective, "Items with one holder", 40.0, 10.0);
        company.validate(first);
        company.measure(indicator, DAY, 25);
        Ref second = next(first);
        assertEquals(2, company.value(second, "edition"));
        assertEquals(StrategyState.DRAFT, company.state(second));
        assertEquals(StrategyState.VALIDATED, company.state(first), "it holds until the next one is validated");
        Row taken = copyOf(objective, "strategy", "title");
        assertEquals(second.id(), taken.refId("strategy"));
        Row measured = copyOf(indicator, "baseline", "target", "unit", "objective", "progress");
        assertEquals(taken.ref().id(), measured.refId("objective"));
        assertEquals(List.of(40.0, 10.0, "items", 50.0), List.of(measured.get("baseline"), measured.get("target"),
                measured.get("unit"), measured.get("progress")), "what was measured counts on");
        company.today(DAY.plusDays(20));
        company.validate(second);
        assertEquals(List.of(StrategyState.SUPERSEDED, StrategyState.VALIDATED),
                List.of(company.state(first), company.state(second)));
        assertEquals(first, Editions.validOn(company.repository, DAY.plusDays(19)).orElseThrow().strategy().ref());
        assertEquals(second, Editions.validOn(company.repository, DAY.plusDays(20)).orElseThrow().strategy().ref());
        assertTrue(Editions.validOn(company.repository, DAY.minusDays(1)).isEmpty());
    }

    @Test
    void whatDirectionValidatedIsFrozen() {
        Ref strategy = company.strategy("Know what we know");
        Ref objective = company.objective(strategy, "Hand on");
        Ref indicator = company.indicator(objective, "Items", 0.0, 10.0);
        Ref draft = company.strategy("Another");
        Ref elsewhere = company.objective(draft, "Elsewhere");
        company.validate(strategy);
        List<Runnable> forbidden = List.of(
                () -> company.change(strategy, Strategy.class, s -> s.setTitle("Other")),
                () -> company.change(strategy, Strategy.class, s -> s.setSummary("Other")),
                () -> company.change(strategy, Strategy.class, s -> s.setValidatedOn(DAY.minusDays(1))),
                () -> company.change(strategy, Strategy.class, s -> s.setValidatedBy(null)),
                () -> company.change(objective, Objective.class, o -> o.setTitle("Other")),
                () -> company.change(objective, Objective.class, o -> o.setDescription("Other")),
                () -> company.change(indicator, Indicator.class, i -> i.setTarget(5.0)),
                () -> company.change(indicator, Indicator.class, i -> i.setUnit("hours")),
                () -> company.objective(strategy, "One more"),
                () -> company.indicator(objective, "One more", 0.0, 1.0),
                () -> company.delete(indicator),
                () -> company.delete(objective),
                () -> company.delete(strategy));
        long before = company.repository.lastChangeSet();
        for (Runnable change : forbidden) {
            String sentence = refused(change);
            assertTrue(sentence.contains("Begin a new version"), sentence);
        }
        assertEquals(before, company.repository.lastChangeSet(), "nothing was kept");
        company.measure(indicator, DAY, 5);
        company.change(elsewhere, Objective.class, o -> o.setTitle("A draft changes"));
    }

    @Test
    void whatIsInADraftCannotBeSlippedUnderAValidatedOne() {
        Ref strategy = company.strategy("Know what we know");
        Ref objective = company.objective(strategy, "Hand on");
        company.validate(strategy);
        Ref draft = next(strategy);
        Ref moved = company.objective(draft, "Moved");
        Ref indicator = company.indicator(moved, "Moved too", 0.0, 1.0);
        assertTrue(refused(() -> {
            try (var copy = company.repository.open()) {
                copy.get(moved, Objective.class).setStrategy(copy.get(strategy, Strategy.class));
                copy.commit("move");
            }
        }).contains("Begin a new version"));
        assertTrue(refused(() -> {
            try (var copy = company.repository.open()) {
                copy.get(indicator, Indicator.class).setObjective(copy.get(objective, Objective.class));
                copy.commit("move");
            }
        }).contains("Begin a new version"));
    }

    @Test
    void aDraftGoesWithAllThatIsInIt() {
        Ref strategy = company.strategy("Draft");
        Ref objective = company.objective(strategy, "Objective");
        Ref indicator = company.indicator(objective, "Indicator", 0.0, 1.0);
        company.measure(indicator, DAY, 1);
        company.delete(strategy);
        assertEquals(0, company.repository.count(Query.of(OBJECTIVE)) + company.repository.count(Query.of(INDICATOR)));
    }

    @Test
    void aPersonWhoIsErasedLeavesTheValidatedStrategyAsItIs() {
        Ref strategy = company.strategy("Know what we know");
        company.validate(strategy);
        company.delete(company.direction);
        assertNull(company.value(strategy, "validatedBy"));
        assertEquals(StrategyState.VALIDATED, company.state(strategy));
    }

    @Test
    void theValidationIsTakenBackWithItsChangeSet() {
        Ref strategy = company.strategy("Know what we know");
        company.validate(strategy);
        company.repository.history().revert(company.repository.lastChangeSet());
        assertEquals(StrategyState.SUBMITTED, company.state(strategy));
        company.change(strategy, Strategy.class, s -> s.setTitle("Changes again"));
    }

    @Test
    void daysComeInOrder() {
        Ref strategy = company.strategy("Know what we know");
        company.act("strategy.submit", strategy);
        assertTrue(refused(() -> company.change(strategy, Strategy.class, s -> s.setValidatedOn(DAY.plusDays(1))))
                .contains("a day to come"));
        assertTrue(refused(() -> company.change(strategy, Strategy.class, s -> s.setValidatedOn(DAY.minusDays(1))))
                .contains("before it was submitted"));
    }

    @Test
    void aValueIsOfOneDayAndOfThePast() {
        Ref indicator = company.indicator(company.objective(company.strategy("S"), "O"), "I", 0.0, 10.0);
        assertTrue(refused(() -> company.measure(indicator, DAY.plusDays(1), 1)).contains("a day to come"));
        Ref measure = company.measure(indicator, DAY, 1);
        assertTrue(refused(() -> company.measure(indicator, DAY, 2)).contains("two values"));
        company.change(measure, Measure.class, m -> m.setValue(3.0));
        assertEquals(3.0, company.value(indicator, "latest"));
    }

    @Test
    void anotherUnitMakesAnotherIndicator() {
        Ref first = company.strategy("S");
        Ref indicator = company.indicator(company.objective(first, "O"), "Time lost", 7.0, 5.0);
        company.validate(first);
        company.measure(indicator, DAY, 6);
        next(first);
        Ref taken = copyOf(indicator).ref();
        assertEquals(6.0, company.value(taken, "latest"));
        company.change(taken, Indicator.class, i -> i.setUnit("minutes"));
        assertNull(company.value(taken, "latest"));
    }
}
