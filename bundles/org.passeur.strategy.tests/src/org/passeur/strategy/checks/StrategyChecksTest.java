// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.strategy.TestStrategy.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.Ref;
import org.passeur.core.check.Check;
import org.passeur.core.check.Checks;
import org.passeur.core.check.Findings;
import org.passeur.core.check.Problem;
import org.passeur.strategy.TestStrategy;

/** Every check finds its own and nothing else, and says it in both languages. */
class StrategyChecksTest {

    private final TestStrategy company = new TestStrategy();

    @AfterEach
    void close() {
        company.close();
    }

    private List<Problem> problems(Locale language, LocalDate on) {
        Findings found = Findings.all();
        StrategyChecks.all().forEach(check -> check.run(company.repository, on, language, found));
        return found.problems();
    }

    private Set<String> about(Ref ref, LocalDate on) {
        return problems(Locale.ENGLISH, on).stream().filter(p -> p.object().ref().equals(ref)).map(Problem::check)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void eachFindsItsOwn() {
        Ref strategy = company.strategy("Know what we know");
        Ref good = company.objective(strategy, "Hand on");
        Ref measured = company.indicator(good, "Measured", 0.0, 10.0);
        Ref forgotten = company.indicator(good, "Forgotten", 0.0, 10.0);
        Ref vague = company.objective(strategy, "Be better");
        Ref aimless = company.indicator(vague, "Aimless", 0.0, null);
        Ref idle = company.serving(company.deeds.errand, "Idle", null);
        company.serving(company.deeds.deed, "Breakfast", good);
        company.validate(strategy);
        LocalDate later = DAY.plusDays(91);
        company.today(later);
        company.measure(measured, DAY.plusDays(1), 3);
        company.measure(aimless, later, 3);
        Ref waiting = company.strategy("Next");
        company.act("strategy.submit", waiting);
        assertEquals(Set.of(), about(strategy, later));
        assertEquals(Set.of(), about(good, later));
        assertEquals(Set.of(), about(measured, later), "90 days ago is not too long ago");
        assertEquals(Set.of("strategy.not-measured"), about(measured, later.plusDays(1)));
        assertEquals(Set.of("strategy.not-measured"), about(forgotten, later));
        assertEquals(Set.of(), about(forgotten, later.minusDays(1)), "validated 90 days ago");
        assertEquals(Set.of(), about(aimless, later));
        assertEquals(Set.of("strategy.nothing-serves", "strategy.without-indicator"), about(vague, later));
        assertEquals(Set.of("strategy.serves-none"), about(idle, later));
        assertEquals(Set.of(), about(waiting, later.plusDays(30)));
        assertEquals(Set.of("strategy.submitted-too-long"), about(waiting, later.plusDays(31)));
    }

    @Test
    void aDraftMayBeUnfinishedAndAValidatedStrategyMayNotBeEmpty() {
        Ref strategy = company.strategy("Empty");
        company.objective(company.strategy("Draft"), "Nothing serves a draft");
        assertEquals(List.of(), problems(Locale.ENGLISH, DAY));
        company.validate(strategy);
        assertEquals(Set.of("strategy.without-objectives"), about(strategy, DAY));
        assertEquals(1, problems(Locale.ENGLISH, DAY).size());
    }

    @Test
    void sentencesAreWholeInBothLanguages() {
        Ref strategy = company.strategy("Know what we know");
        Ref objective = company.objective(strategy, "Hand on");
        Ref late = company.indicator(objective, "Late", 0.0, 10.0);
        company.indicator(objective, "Never", 0.0, 10.0);
        company.objective(strategy, "Vague");
        company.serving(company.deeds.deed, "Idle", null);
        company.measure(late, DAY, 1);
        company.validate(strategy);
        company.act("strategy.submit", company.strategy("Waiting"));
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            List<String> sentences = problems(language, DAY.plusDays(200)).stream().map(Problem::sentence).toList();
            assertEquals(7, sentences.size(), sentences::toString);
            sentences.forEach(s -> assertFalse(s.contains("{") || s.contains("check."), s));
            String day = language == Locale.FRENCH ? "2 mars 2026" : "March 2, 2026";
            assertTrue(sentences.stream().anyMatch(s -> s.contains("Late") && s.contains(day)), sentences::toString);
            assertTrue(sentences.stream().anyMatch(s -> s.contains("Never")
                    && s.contains(language == Locale.FRENCH ? "jamais" : "never")), sentences::toString);
        }
    }

    @Test
    void aChangeOfWhatServesRunsTheChecksThatItConcerns() {
        List<String> ids = new Checks(company.models).concerning(Set.of(company.deeds.deed)).stream().map(Check::id)
                .toList();
        assertEquals(List.of("strategy.nothing-serves", "strategy.serves-none"), ids);
    }
}
