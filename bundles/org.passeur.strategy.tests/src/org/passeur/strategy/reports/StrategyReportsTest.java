// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.strategy.TestStrategy.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.organisation.reports.PeopleIdentities;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;
import org.passeur.report.Reports;
import org.passeur.report.document.Block;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Document;
import org.passeur.report.document.Table;
import org.passeur.report.internal.ReportsService;
import org.passeur.strategy.Editions;
import org.passeur.strategy.TestStrategy;
import org.passeur.strategy.model.Indicator;
import org.passeur.strategy.model.Objective;

/** Both reports on a strategy worked out by hand, on its draft, on a day before it, and on an empty workspace. */
@TestInstance(Lifecycle.PER_CLASS)
class StrategyReportsTest {

    private static final StrategyPageReport PAGE = new StrategyPageReport();
    private static final DoneForObjectivesReport DONE = new DoneForObjectivesReport();

    private final TestStrategy company = new TestStrategy();
    private final Reports reports = new ReportsService(List.of(PAGE, DONE), List.of(new PeopleIdentities()));

    StrategyReportsTest() {
        Ref strategy = company.strategy("Know what we know");
        Ref handOn = company.objective(strategy, "Hand on what only one person knows");
        company.change(handOn, Objective.class, o -> o.setDescription("Before people leave."));
        Ref sole = company.indicator(handOn, "Items with one holder", 40.0, 10.0);
        Ref breakfasts = company.indicator(handOn, "Breakfasts held", 0.0, 4.0);
        company.change(sole, Indicator.class, i -> i.setDue(DAY));
        Ref find = company.objective(strategy, "Find it in a minute");
        company.indicator(find, "Hours lost a week", 7.0, 5.5);
        company.objective(strategy, "Be proud of it");
        Ref breakfast = company.serving(company.deeds.deed, "Trade breakfast", handOn);
        company.change(breakfast, Entity.class, deed -> {
            deed.eSet(company.deeds.deed.getEStructuralFeature("times"), 5);
            deed.eSet(company.deeds.deed.getEStructuralFeature("last"), DAY);
        });
        company.serving(company.deeds.errand, "Buy croissants", handOn);
        company.serving(company.deeds.deed, "Idle", null);
        company.validate(strategy);
        company.measure(sole, DAY, 25);
        company.measure(breakfasts, DAY, 5);
        company.act("strategy.new-edition", strategy);
        company.today(DAY.plusDays(5));
    }

    @AfterAll
    void close() {
        company.close();
    }

    private Document build(Report report, Locale locale, LocalDate on, Map<String, Object> values) {
        return reports.build(report,
                new ReportRequest(company.workspace, locale, on, false, values, new NullProgressMonitor()));
    }

    private Document build(Report report, Locale locale) {
        return build(report, locale, DAY.plusDays(5), Map.of());
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        document.mapTexts(text -> {
            texts.add(text);
            return text;
        });
        return texts;
    }

    private static List<String> keyFigures(Document document) {
        return document.blocks().stream()
                .flatMap(b -> b instanceof Block.KeyFigures key ? key.figures().stream() : java.util.stream.Stream.of())
                .map(Block.KeyFigure::value).toList();
    }

    @Test
    void thePageSaysWhatIsPromisedAndHowFarItHasCome() {
        Document document = build(PAGE, Locale.ENGLISH);
        assertEquals("Know what we know", document.metadata().title());
        assertEquals("Version 1, validated by Dora Direction on 2 March 2026", document.metadata().subtitle());
        assertEquals(3, document.metadata().count());
        // 100 x (25 - 40) / (10 - 40) = 50; 100 x 5 / 4 = 125, which counts as 100; nothing of the third
        assertEquals(List.of("75%", "1 of 3", "1"), keyFigures(document));
        Table table = document.sheets().getFirst();
        assertEquals(List.of("Hand on what only one person knows", "Find it in a minute", "Be proud of it"),
                table.groups().stream().map(Table.Group::title).toList());
        List<Cell> sole = table.groups().getFirst().rows().getFirst();
        assertEquals(List.of(Cell.of("Items with one holder (items)"), new Cell.Figure(40.0, 0, ""),
                new Cell.Figure(25.0, 0, ""), new Cell.Figure(10.0, 0, ""), Cell.of(DAY)),
                sole.subList(0, 5));
        assertTrue(sole.get(5).toString().contains("50%"), sole.toString());
        assertTrue(texts(document).contains("No indicator yet"));
    }

    @Test
    void theDraftIsForDirectionToValidate() {
        Document document = build(PAGE, Locale.ENGLISH, DAY.plusDays(5), Map.of("draft", Boolean.TRUE));
        assertEquals("Version 2, Draft", document.metadata().subtitle());
        assertTrue(texts(document).contains("Not yet validated by Direction"));
        assertEquals(2, Editions.inPreparation(company.repository).orElseThrow().number());
    }

    @Test
    void whatWasDoneStandsUnderItsObjectiveAndTheRestIsListed() {
        Document document = build(DONE, Locale.ENGLISH);
        assertEquals(3, document.metadata().count());
        List<Table> tables = document.tables();
        assertEquals(List.of("At a glance", "Hand on what only one person knows", "Serves no objective"),
                tables.stream().map(Table::title).toList());
        assertEquals(List.of(Cell.of(75, 0), Cell.EMPTY, Cell.EMPTY), seconds(tables.getFirst()));
        assertEquals(List.of(Cell.of("Trade breakfast"), Cell.of("Buy croissants")), seconds(tables.get(1)));
        assertEquals(List.of(Cell.of("Idle")), seconds(tables.getLast()));
        assertTrue(texts(document).contains("Progress: 75%, from 2 indicators. 2 contributions:"),
                texts(document).toString());
        assertTrue(texts(document).contains("Progress: —, from 1 indicator. Nothing serves it."));
    }

    @Test
    void itSaysHowOftenAndWhenLastWhereTheClassKnows() {
        List<Table> tables = build(DONE, Locale.ENGLISH).tables();
        assertEquals(Cell.of(5L), tables.getFirst().groups().getFirst().rows().getFirst().get(3));
        assertEquals(Cell.EMPTY, tables.getFirst().groups().getFirst().rows().getLast().get(3));
        List<List<Cell>> served = tables.get(1).groups().getFirst().rows();
        assertEquals(List.of(Cell.of(5L), Cell.of(DAY)), served.getFirst().subList(3, 5));
        assertEquals(List.of(Cell.EMPTY, Cell.EMPTY), served.getLast().subList(3, 5));
    }

    private static List<Cell> seconds(Table table) {
        return table.groups().stream().flatMap(g -> g.rows().stream()).map(row -> row.get(1)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void everyWordIsThereAndCountsAgreeOnAnyDay(String language) {
        Locale locale = Locale.of(language);
        for (LocalDate on : List.of(DAY, DAY.minusDays(1), DAY.plusYears(1))) {
            for (Report report : reports.all()) {
                for (boolean draft : new boolean[] { false, true }) {
                    for (String text : texts(build(report, locale, on, Map.of("draft", draft)))) {
                        assertFalse(text.matches("(?s).*(report\\.[a-z]|Strategy\\.|Indicator\\.|\\{\\d).*"), text);
                    }
                }
                assertFalse(report.description(locale).isBlank());
            }
        }
    }

    @Test
    void withAliasesNobodyOccursAnywhere() {
        assertTrue(String.join("\n", texts(build(PAGE, Locale.ENGLISH))).contains("Dora"));
        for (Report report : reports.all()) {
            String all = String.join("\n", texts(reports.build(report, new ReportRequest(company.workspace,
                    Locale.ENGLISH, DAY.plusDays(5), true, Map.of(), new NullProgressMonitor()))));
            assertFalse(all.contains("Dora") || all.contains("Direction on"), all);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void onAnEmptyWorkspaceEveryReportSaysWhatWouldStandThere(String language) {
        try (TestStrategy empty = new TestStrategy()) {
            for (Report report : reports.all()) {
                Document document = reports.build(report,
                        ReportRequest.of(empty.workspace, Locale.of(language), DAY));
                assertEquals(0, document.metadata().count(), report.id());
                assertFalse(document.blocks().isEmpty(), report.id());
            }
        }
    }
}
