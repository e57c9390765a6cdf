// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.TestCompany.DAY;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.DomainReview;
import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.analysis.Analysis;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.Freshness;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.Person;

/** The figures over what is really kept: who counts on which day. */
@TestInstance(Lifecycle.PER_CLASS)
class FiguresThroughStoreTest {

    private final TestCompany company = new TestCompany();

    @AfterAll
    void close() {
        company.close();
    }

    private double risk(Ref item) {
        Object shown = company.value(item, "lossRisk");
        double listed = LossRisk.of(company.repository, DAY).stream()
                .filter(r -> r.item().ref().equals(item))
                .findFirst()
                .orElseThrow()
                .risk()
                .orElse(-1);
        assertEquals(listed, shown instanceof Double value ? value : -1, "the column and the list agree");
        return listed;
    }

    @ParameterizedTest
    @CsvSource({ "89, 60", "90, 30", "91, 30" })
    void whoLeavesWithinNinetyDaysIsNoHolder(int days, double expected) {
        Ref leaver = company.person("Leaver");
        Ref item = company.item("Leaver's " + days, i -> {
            i.setCriticality(5);
            i.setBody("Text");
        });
        company.hold(leaver, item);
        assertEquals(30, risk(item));
        company.change(leaver, Person.class, p -> p.setLeft(DAY.plusDays(days)));
        assertEquals(expected, risk(item));
    }

    @Test
    void endedAndFutureHoldingsDoNotCountAndNobodyCountsTwice() {
        Ref ben = company.person("Ben");
        Ref item = company.item("Ben's", i -> {
            i.setCriticality(5);
            i.setBody("Text");
        });
        assertEquals(60, risk(item));
        Ref holding = company.hold(ben, item, null, DAY);
        assertEquals(30, risk(item), "the last day counts");
        company.change(holding, Holding.class, h -> h.setUntil(DAY.minusDays(1)));
        assertEquals(60, risk(item));
        company.hold(ben, item, DAY.plusDays(1), null);
        assertEquals(60, risk(item), "tomorrow's holding");
        company.hold(ben, item);
        company.hold(ben, item);
        assertEquals(30, risk(item), "one person");
        assertEquals(1, company.value(item, "holders"));
    }

    @Test
    void notAssessedHasNoFigureAndArchivedIsNoMore() {
        Ref item = company.item("Unassessed", i -> i.setBody("Text"));
        assertNull(company.value(item, "lossRisk"));
        assertEquals(-1, risk(item));
        company.change(item, KnowledgeItem.class, i -> {
            i.setCriticality(5);
            i.setArchivedOn(DAY);
        });
        assertNull(company.value(item, "lossRisk"));
        assertTrue(LossRisk.of(company.repository, DAY).stream().noneMatch(r -> r.item().ref().equals(item)));
    }

    private BusFactor busFactor(Ref team) {
        return BusFactor.of(company.repository, DAY).stream().filter(b -> b.team().ref().equals(team)).findFirst()
                .orElseThrow();
    }

    @Test
    void busFactorOfATeam() {
        Ref team = company.team("Accounts");
        assertTrue(busFactor(team).factor().isEmpty(), "nothing critical: no figure");
        Ref cleo = company.person("Cleo");
        Ref dan = company.person("Dan");
        Ref eve = company.person("Eve, elsewhere");
        company.member(cleo, team);
        company.member(dan, team);
        Ref ledger = company.item("Ledger", 3);
        Ref taxes = company.item("Taxes", 5);
        Ref coffee = company.item("Coffee", 2);
        company.hold(cleo, ledger);
        company.hold(cleo, taxes);
        company.hold(dan, coffee);
        BusFactor one = busFactor(team);
        assertEquals(1, one.factor().orElseThrow());
        assertEquals(2, one.criticalItems());
        assertEquals(List.of("Cleo"), one.people().stream().map(Link::title).toList());
        assertFalse(one.atMost());
        company.hold(dan, taxes);
        company.hold(eve, ledger);
        assertEquals(2, busFactor(team).factor().orElseThrow(),
                "any one of the two items needs two people, one outside the team");
        assertEquals(2, company.value(team, "busFactor"));
        company.change(cleo, Person.class, p -> p.setLeft(DAY.minusDays(1)));
        company.change(eve, Person.class, p -> p.setLeft(DAY.minusDays(1)));
        assertEquals(0, busFactor(team).factor().orElseThrow(), "the ledger is lost already: half of two");
        assertEquals(1, busFactor(team).lostAlready());
    }

    @Test
    void formerMembersCountForWhatTheyHeldThen() {
        Ref team = company.team("Workshop");
        Ref fay = company.person("Fay");
        Ref membership = company.member(fay, team, DAY.minusDays(300), DAY.minusDays(100));
        Ref then = company.item("Then", 4);
        Ref since = company.item("Since", 4);
        company.hold(fay, then, DAY.minusDays(200), DAY.minusDays(150));
        company.hold(fay, since, DAY.minusDays(50), null);
        assertEquals(1, busFactor(team).criticalItems(), "what she holds since she left the team is not the team's");
        assertEquals(0, busFactor(team).factor().orElseThrow());
        company.change(membership, Membership.class, m -> m.setTo(null));
        assertEquals(2, busFactor(team).criticalItems());
    }

    @Test
    void departureSaysWhatIsLostAndWhoCouldTakeOver() {
        Ref gus = company.person("Gus");
        Ref hal = company.person("Hal");
        Ref ivy = company.person("Ivy");
        Ref presses = company.topic("Presses");
        Ref sole = company.structured("Press A", presses, gus);
        Ref shared = company.structured("Press B", presses, hal);
        company.hold(gus, sole);
        company.hold(gus, shared);
        company.hold(hal, shared);
        Ref other = company.structured("Press C", presses, ivy);
        company.hold(ivy, other);
        company.hold(hal, other);
        Ref archived = company.item("Old press", i -> i.setArchivedOn(DAY));
        company.hold(gus, archived);
        DepartureSimulation one = DepartureSimulation.of(company.repository, List.of(company.link(gus)), DAY);
        assertEquals(List.of("Press A"), one.lost().stream().map(l -> l.item().title()).toList());
        assertEquals(List.of("Press B"), one.weakened().stream().map(l -> l.item().title()).toList());
        assertEquals(2, one.held());
        assertEquals(List.of("Hal", "Ivy"), one.lost().getFirst().successors().stream().map(Link::title).toList());
        assertEquals(List.of("Press A"), one.toVerify().stream().map(Link::title).toList());
        DepartureSimulation all = DepartureSimulation.of(company.repository,
                List.of(company.link(gus), company.link(hal), company.link(ivy)), DAY);
        assertEquals(3, all.lost().size());
        assertEquals(List.of(), all.lost().getFirst().successors());
    }

    @Test
    void analysesAnswerByNameWithTheirInputs() {
        company.person("Nobody's namesake");
        Map<String, List<String>> people = Map.of("people", List.of("nobody's NAMESAKE"));
        for (Analysis analysis : new KnowledgeDomain().analyses()) {
            Analysis.Result result = analysis.run(new Analysis.Request(company.workspace, DAY, Locale.FRENCH, people));
            assertEquals(DAY, result.inputs().get("on"), analysis::id);
            assertFalse(result.result().isEmpty(), analysis::id);
            assertEquals(List.of(), DomainReview.missingHeadings(analysis, result), analysis::id);
        }
        Analysis departure = new KnowledgeDomain().analyses().stream().filter(a -> a.id().equals("departure"))
                .findFirst().orElseThrow();
        PasseurException nobody = assertThrows(PasseurException.class, () -> departure.run(
                new Analysis.Request(company.workspace, DAY, Locale.FRENCH, Map.of("people", List.of("Qui, que")))));
        assertTrue(nobody.sentence(Locale.FRENCH).contains("« Qui »"), nobody.sentence(Locale.FRENCH));
    }

    @Test
    void freshnessFiltersAndSortsInTheDatabase() {
        Ref due = company.item("Due", i -> i.setVerifiedOn(DAY.minusDays(80)));
        Ref expired = company.item("Expired", i -> i.setVerifiedOn(DAY.minusDays(91)));
        Ref fresh = company.item("Fresh", i -> i.setVerifiedOn(DAY.minusDays(1)));
        Ref never = company.item("Never", 1);
        List<Long> mine = List.of(due.id(), expired.id(), fresh.id(), never.id());
        for (Freshness freshness : Freshness.values()) {
            List<Row> rows = company.repository.rows(Query.of(KNOWLEDGE_ITEM).columns("freshness").on(DAY)
                    .where(Filter.eq("freshness", freshness)).where(Filter.in("id", mine)));
            assertEquals(List.of(freshness), rows.stream().map(r -> r.get("freshness")).toList());
            List<Row> others = company.repository.rows(Query.of(KNOWLEDGE_ITEM).on(DAY)
                    .where(Filter.not(Filter.eq("freshness", freshness))).where(Filter.in("id", mine)));
            assertEquals(3, others.size());
        }
        assertEquals(2, company.repository.rows(Query.of(KNOWLEDGE_ITEM).on(DAY).where(Filter.in("id", mine))
                .where(Filter.in("freshness", List.of(Freshness.DUE, Freshness.EXPIRED)))).size());
        List<String> order = company.repository.rows(Query.of(KNOWLEDGE_ITEM).on(DAY).where(Filter.in("id", mine))
                .orderBy(new Order("freshness", false))).stream().map(Row::title).toList();
        assertEquals(List.of("Fresh", "Due", "Expired", "Never"), order);
    }

    @Test
    void everyTableOfTheDomainCanBeRead() {
        for (var table : new KnowledgeDomain().tables()) {
            List<String> columns = table.columns().stream().map(c -> c.path()).toList();
            company.repository.rows(Query.of(table.type()).columns(columns).where(table.filter()).ordered(table.order())
                    .limit(5).on(DAY));
        }
    }

    @Test
    void contributionAndWhoKnowsWhat() {
        Ref jan = company.person("Jan");
        Ref kit = company.team("Kitchen");
        Ref soup = company.topic("Soup");
        Ref item = company.structured("Soup of the day", soup, jan);
        company.hold(jan, item);
        company.pass(item, DAY.minusDays(2));
        company.reuse(item, kit, DAY.minusDays(1));
        company.reuse(item, kit, DAY);
        ContributionSheet sheet = ContributionSheet.of(company.repository, company.link(jan), DAY);
        assertEquals(2, sheet.reuses());
        assertEquals(60, sheet.minutesSaved());
        assertEquals(List.of("Kitchen"), sheet.teams().stream().map(Link::title).toList());
        WhoKnowsWhat table = WhoKnowsWhat.of(company.repository, DAY);
        WhoKnowsWhat.Cell cell = table.cells().stream().filter(c -> c.person().ref().equals(jan)).findFirst()
                .orElseThrow();
        assertEquals(company.link(soup), cell.topic());
        assertEquals(1, cell.items());
        assertEquals(3, cell.level());
    }
}
