// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.Ref;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.screen.TableSpec;
import org.passeur.knowledge.Lifecycle;
import org.passeur.knowledge.StoredNotShared;
import org.passeur.knowledge.TestCompany;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.tiles.PeopleTile;
import org.passeur.report.dashboard.DashboardTile;
import org.passeur.report.dashboard.DashboardTile.Content;
import org.passeur.report.dashboard.DashboardTile.Figure;

/** The tiles of the dashboard on a company worked out by hand; a figure and the table behind it say the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TilesTest {

    private static final LocalDate TODAY = TestCompany.DAY;
    private static final List<DashboardTile> TILES = List.of(new FlowTile(), new RiskTile(), new DueTile(),
            new StoredTile(), new PeopleTile());

    private final TestCompany company = new TestCompany();

    TilesTest() {
        Ref ana = company.person("Ana");
        Ref leo = company.make(org.passeur.organisation.model.OrganisationPackage.Literals.PERSON, Person.class, p -> {
            p.setName("Leo");
            p.setJoined(LocalDate.of(2025, 12, 15));
            p.setLeft(LocalDate.of(2026, 4, 1));
        });
        Ref gone = company.make(org.passeur.organisation.model.OrganisationPackage.Literals.PERSON, Person.class, p -> {
            p.setName("Gone");
            p.setLeft(LocalDate.of(2026, 2, 1));
        });
        Ref ops = company.team("Operations");
        Ref topic = company.topic("Cold");
        item("nobody knows", 5, "2026-01-05", null);
        company.hold(ana, item("ana alone", 5, "2026-01-10", "2026-01-10"));
        Ref two = item("ana, and leo who leaves", 5, "2026-02-20", "2026-02-20");
        company.hold(ana, two);
        company.hold(leo, two);
        company.hold(ana, item("not assessed", null, "2025-11-01", "2025-11-01"));
        company.hold(gone, item("held by one who left", 3, "2025-10-01", "2025-10-01"));
        company.change(item("archived", 5, "2025-09-01", "2025-09-02"), KnowledgeItem.class,
                i -> i.setArchivedOn(LocalDate.of(2026, 2, 10)));
        company.change(item("archived, one holder", null, "2025-09-01", null), KnowledgeItem.class,
                i -> i.setArchivedOn(LocalDate.of(2026, 2, 10)));
        company.hold(leo, item("lately identified", 4, "2026-02-25", null));
        verified("expired", "2025-11-01");
        verified("fresh", "2026-02-25");
        verified("due soon", "2025-12-10");
        Ref shared = company.structured("shared", topic, ana);
        company.change(shared, KnowledgeItem.class, i -> {
            i.setIdentifiedOn(LocalDate.of(2026, 1, 2));
            i.setCapturedOn(LocalDate.of(2026, 1, 2));
            i.setStructuredOn(LocalDate.of(2026, 1, 3));
            i.setCriticality(3);
        });
        company.pass(shared, LocalDate.of(2026, 2, 15));
        company.pass(shared, TODAY);
        company.reuse(shared, ops, LocalDate.of(2026, 3, 1));
        company.structured("structured today", topic, ana);
    }

    @AfterAll
    void close() {
        company.close();
    }

    private Ref item(String title, @Nullable Integer criticality, String identified, @Nullable String captured) {
        return item(title, i -> {
            i.setCriticality(criticality);
            i.setIdentifiedOn(LocalDate.parse(identified));
            if (captured != null) {
                i.setBody("Some words.");
                i.setCapturedOn(LocalDate.parse(captured));
            }
        });
    }

    private Ref item(String title, Consumer<KnowledgeItem> fill) {
        return company.item(title, fill);
    }

    private void verified(String title, String on) {
        item(title, i -> {
            i.setIdentifiedOn(LocalDate.parse(on));
            i.setVerifiedOn(LocalDate.parse(on));
            i.setVerifyEvery(90);
        });
    }

    private List<String> figures(DashboardTile tile, LocalDate on) {
        return tile.content(company.workspace, on, Locale.ENGLISH).figures().stream().map(Figure::value).toList();
    }

    private List<String> titles(DashboardTile tile, int figure, LocalDate on) {
        TableSpec target = tile.content(company.workspace, on, Locale.ENGLISH).figures().get(figure).target();
        return company.repository.rows(Query.of(target.type()).on(on).where(target.filter())).stream().map(Row::title)
                .sorted().toList();
    }

    @Test
    void riskOfLoss() {
        // nobody knows 100, lately identified 80 (leo leaves within 90 days), held by one who left 36, the two of ana 30
        assertEquals(List.of("5", "2", "5"), figures(new RiskTile(), TODAY));
        assertEquals(List.of("ana alone", "ana, and leo who leaves"), titles(new RiskTile(), 1, TODAY));
    }

    @Test
    void whatIsDue() {
        assertEquals(List.of("1", "1", "8"), figures(new DueTile(), TODAY));
        assertEquals(List.of("expired"), titles(new DueTile(), 0, TODAY));
        assertEquals(List.of("due soon"), titles(new DueTile(), 1, TODAY));
    }

    @Test
    void whatWasStoredAndNotShared() {
        assertEquals(List.of("ana alone", "held by one who left", "not assessed"), titles(new StoredTile(), 0, TODAY));
        LocalDate february = LocalDate.of(2026, 2, 9);
        assertEquals(StoredNotShared.of(company.repository, february).size(),
                titles(new StoredTile(), 0, february).size());
        assertEquals(List.of("archived", "held by one who left", "not assessed", "shared"),
                titles(new StoredTile(), 0, february), "as it stood then");
    }

    @Test
    void flowOfTheMonth() {
        assertEquals(List.of("1", "1", "1", "0"), figures(new FlowTile(), TODAY));
        assertEquals(List.of("1", "1", "0", "1"), figures(new FlowTile(), LocalDate.of(2026, 2, 28)));
        assertEquals(List.of("0", "0", "0", "0"), figures(new FlowTile(), LocalDate.of(2026, 2, 14)),
                "nothing of the days that were still to come");
    }

    @Test
    void people() {
        assertEquals(List.of("2", "1", "1"), figures(new PeopleTile(), TODAY));
        assertEquals(List.of("Leo"), titles(new PeopleTile(), 2, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-08-31", "2025-10-01", "2026-01-20", "2026-02-09", "2026-02-10", "2026-02-28",
            "2026-03-02", "2026-04-02", "2027-01-01" })
    void theTableBehindAFigureHasExactlyAsManyRows(String day) {
        LocalDate on = LocalDate.parse(day);
        List<String> wrong = new ArrayList<>();
        int targets = 0;
        for (DashboardTile tile : TILES) {
            for (Figure figure : tile.content(company.workspace, on, Locale.ENGLISH).figures()) {
                TableSpec target = figure.target();
                if (target != null) {
                    targets++;
                    Query query = Query.of(target.type()).on(on).where(target.filter());
                    for (var order : target.order()) {
                        query = query.orderBy(order);
                    }
                    long count = company.repository.count(query);
                    if (!figure.value().equals(Long.toString(count))
                            || company.repository.rows(query).size() != count) {
                        wrong.add(tile.id() + " " + figure.label() + ": " + figure.value() + " but " + count);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(14, targets);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-08-31", "2026-01-02", "2026-02-10", "2026-02-15", "2026-03-02" })
    void aStateIsTheSameAsAConditionAndAsAFigure(String day) {
        LocalDate on = LocalDate.parse(day);
        List<Row> all = company.repository.rows(Query.of(KNOWLEDGE_ITEM).columns(Lifecycle.COLUMNS));
        for (LifecycleState state : LifecycleState.values()) {
            List<Long> expected = all.stream()
                    .filter(r -> (state == LifecycleState.ARCHIVED || Lifecycle.of(r).alive(on))
                            && Lifecycle.of(r).on(on) == state)
                    .map(r -> r.ref().id()).sorted().toList();
            assertEquals(expected, company.repository.rows(Query.of(KNOWLEDGE_ITEM).where(States.on(state, on)))
                    .stream().map(r -> r.ref().id()).sorted().toList(), state + " " + on);
        }
    }

    @Test
    void anEmptyWorkspaceSaysWhatWouldStandHereInBothLanguages() {
        try (TestCompany empty = new TestCompany()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                for (DashboardTile tile : TILES) {
                    Content content = tile.content(empty.workspace, TODAY, locale);
                    assertFalse(tile.title(locale).isBlank());
                    assertTrue(content.picture().isEmpty(), tile.id());
                    assertFalse(content.sentence().orElse("").isBlank(), tile.id());
                    content.figures().forEach(figure -> assertEquals("0", figure.value(), tile.id()));
                }
            }
        }
    }
}
