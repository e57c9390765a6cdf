// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.Ref;
import org.passeur.core.query.Query;
import org.passeur.knowledge.TestCompany;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.reports.OrgChartReport;
import org.passeur.organisation.reports.PeopleIdentities;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;
import org.passeur.report.Reports;
import org.passeur.report.document.Block;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Document;
import org.passeur.report.document.Table;
import org.passeur.report.internal.ReportsService;

/** The reports of these two domains on a small company and on an empty one. */
@TestInstance(Lifecycle.PER_CLASS)
class KnowledgeReportsTest {

    private static final LocalDate TODAY = TestCompany.DAY;
    private static final KnowledgeCatalogueReport CATALOGUE = new KnowledgeCatalogueReport();
    private static final KnowledgeAtRiskReport RISK = new KnowledgeAtRiskReport();
    private static final OrgChartReport CHART = new OrgChartReport();

    private final TestCompany company = new TestCompany();
    private final Reports reports = new ReportsService(List.of(CATALOGUE, RISK, CHART),
            List.of(new PeopleIdentities()));
    private final Ref noemie = person("Noémie Quennehen", "noemie@forge.example");
    private final Ref ulysse = person("Ulysse Wambergue", "ulysse@forge.example");

    KnowledgeReportsTest() {
        company.change(ulysse, Person.class, p -> p.setJobTitle("Assistant of Noémie Quennehen"));
        Ref team = company.team("Forge");
        company.member(noemie, team);
        company.member(ulysse, team);
        Ref zinc = company.topic("Zinc");
        Ref alloys = company.topic("Étain");
        company.hold(noemie, item("Melting", 5, zinc, "Words of Noémie Quennehen, noemie@forge.example."));
        Ref casting = item("Casting", 4, alloys, "Pour.");
        company.hold(noemie, casting);
        company.hold(ulysse, casting);
        item("Polishing", null, zinc, null);
        company.item("Ask Ulysse Wambergue", 3);
        Ref old = item("Old press", 5, zinc, "Gone.");
        company.change(old, KnowledgeItem.class, i -> {
            i.setIdentifiedOn(TODAY.minusDays(90));
            i.setArchivedOn(TODAY.minusDays(10));
        });
    }

    @AfterAll
    void close() {
        company.close();
    }

    private Ref person(String name, String email) {
        return company.make(PERSON, Person.class, p -> {
            p.setName(name);
            p.setEmail(email);
        });
    }

    private Ref item(String title, @Nullable Integer criticality, Ref topic, @Nullable String body) {
        Ref item = company.item(title, i -> {
            i.setCriticality(criticality);
            i.setBody(body);
            i.setVerifiedOn("Casting".equals(title) ? TODAY.minusDays(200) : null);
        });
        try (var copy = company.repository.open()) {
            copy.get(item, KnowledgeItem.class).getTopics().add(
                    copy.get(topic, org.passeur.knowledge.model.Topic.class));
            copy.commit("topic");
        }
        return item;
    }

    private ReportRequest request(TestCompany of, Locale locale, LocalDate on, boolean alias) {
        List<Ref> people = of == company ? List.of(noemie) : List.of();
        return new ReportRequest(of.workspace, locale, on, alias, Map.of("people", people, "texts", Boolean.TRUE),
                new NullProgressMonitor());
    }

    private Document build(Report report, Locale locale) {
        return reports.build(report, request(company, locale, TODAY, false));
    }

    /** Everything that a document says, in metadata, tables and pictures. */
    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        document.mapTexts(text -> {
            texts.add(text);
            return text;
        });
        return texts;
    }

    private static Map<String, String> keyFigures(Document document) {
        Map<String, String> figures = new java.util.LinkedHashMap<>();
        document.blocks().forEach(block -> {
            if (block instanceof Block.KeyFigures key) {
                key.figures().forEach(figure -> figures.put(figure.label(), figure.value()));
            }
        });
        return figures;
    }

    private static List<List<Cell>> rows(Table table) {
        return table.groups().stream().flatMap(group -> group.rows().stream()).toList();
    }

    @Test
    void theCatalogueListsEachLivingItemOnceByTopic() {
        Document document = build(CATALOGUE, Locale.FRENCH);
        Table table = document.sheets().getFirst();
        assertEquals(List.of("Étain", "Zinc", "Sans sujet"), table.groups().stream().map(Table.Group::title).toList());
        assertEquals(4, table.size());
        assertEquals(4, document.metadata().count());
        assertEquals(List.of("4", "1", "1"), List.of(keyFigures(document).get("Connaissances"),
                keyFigures(document).get("Périmée"), keyFigures(document).get("Non évaluées")));
    }

    @Test
    void theRiskReportNamesTheHighestFirstWithItsFigure() {
        Document document = build(RISK, Locale.ENGLISH);
        Table risks = document.sheets().getLast();
        // 3/5 identified without holder 60; 5/5 captured, one holder 30; 4/5 captured, two holders 16
        assertEquals(
                List.of(List.of(Cell.of("Ask Ulysse Wambergue"), Cell.of(60.0, 0)),
                        List.of(Cell.of("Melting"), Cell.of(30.0, 0)), List.of(Cell.of("Casting"), Cell.of(16.0, 0))),
                rows(risks).stream().map(row -> row.subList(0, 2)).toList());
        assertEquals(Map.of("About to be lost", "2", "Held by nobody", "1", "Sole holder", "1", "Not assessed", "1"),
                keyFigures(document));
        assertEquals(4, document.metadata().count());
    }

    @Test
    void theHandoverPlanSaysWhatIsLostAndWhatHangsOnOne() {
        Document document = build(RISK, Locale.ENGLISH);
        List<String> texts = texts(document);
        assertTrue(texts.contains("Handover plan: Noémie Quennehen"), texts.toString());
        Table lost = document.sheets().stream().filter(t -> t.title().equals("Lost without a handover")).findFirst()
                .orElseThrow();
        assertEquals(List.of(Cell.of("Melting")), rows(lost).stream().map(List::getFirst).toList());
        Table weakened = document.sheets().stream().filter(t -> t.title().equals("Left to one person")).findFirst()
                .orElseThrow();
        assertEquals(List.of(Cell.of("Casting")), rows(weakened).stream().map(List::getFirst).toList());
        assertTrue(
                texts.contains(
                        "Items held by the people who leave: 2. 1 is held by nobody else; 1 by only one other person."),
                texts.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void everyWordIsThereAndCountsAgreeOnAnyDay(String language) {
        Locale locale = Locale.of(language);
        for (LocalDate on : List.of(TODAY, TODAY.minusDays(11), TODAY.minusYears(1), TODAY.plusYears(1))) {
            for (Report report : reports.all()) {
                Document document = reports.build(report, request(company, locale, on, false));
                for (String text : texts(document)) {
                    assertFalse(text.matches("(?s).*(report\\.[a-z]|KnowledgeItem\\.|Person\\.|\\{\\d).*"), text);
                }
                assertFalse(report.description(locale).isBlank());
            }
        }
    }

    @Test
    void withAliasesNobodyOccursAnywhere() {
        String open = String.join("\n", reports.all().stream().flatMap(r -> texts(build(r, Locale.FRENCH)).stream())
                .toList());
        assertTrue(open.contains("Words of Noémie Quennehen, noemie@forge.example"), "the test sees nothing anyway");
        for (Report report : reports.all()) {
            String all = String.join("\n",
                    texts(reports.build(report, request(company, Locale.FRENCH, TODAY, true))));
            for (String word : List.of("Noémie", "Quennehen", "Ulysse", "Wambergue", "forge.example")) {
                assertFalse(all.contains(word), report.id() + ": " + word);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void onAnEmptyWorkspaceEveryReportSaysWhatWouldStandThere(String language) {
        try (TestCompany empty = new TestCompany()) {
            for (Report report : reports.all()) {
                Document document = reports.build(report, request(empty, Locale.of(language), TODAY, false));
                assertEquals(0, document.metadata().count(), report.id());
                for (Table table : document.tables()) {
                    assertEquals(0, table.size());
                    assertFalse(table.nothing().isBlank(), report.id());
                }
                document.figures().forEach(f -> assertFalse(f.picture().text().sentence().isBlank(), report.id()));
            }
        }
    }

    @Test
    void theOrgChartHoldsEveryoneWhoIsThere() {
        Document document = build(CHART, Locale.ENGLISH);
        assertEquals(company.repository.count(Query.of(PERSON)), document.metadata().count());
        assertEquals(5, company.repository.count(Query.of(KnowledgePackage.Literals.KNOWLEDGE_ITEM)));
        assertEquals(2, document.sheets().getFirst().size());
    }

    @Test
    void aLargeOrgChartIsDrawnInPartsThatCanBeReadAndEverybodyIsInOne() {
        try (TestCompany large = new TestCompany()) {
            Ref head = large.person("Head");
            for (int i = 0; i < 3; i++) {
                Ref middle = under(large, "Middle " + i, head);
                for (int j = 0; j < 8 * i; j++) {
                    under(large, "Low " + i + " " + j, middle);
                }
            }
            Document document = CHART.build(ReportRequest.of(large.workspace, Locale.ENGLISH, TODAY));
            assertEquals(List.of("At the top", "Middle 1: 8 people below", "Middle 2: 16 people below",
                    "The whole company"), document.figures().stream().map(Block.Figure::caption).toList());
            assertEquals(List.of(4, 9, 17, 28),
                    document.figures().stream().map(f -> f.picture().text().rows().size()).toList());
        }
    }

    private static Ref under(TestCompany company, String name, Ref manager) {
        Ref person = company.person(name);
        try (var copy = company.repository.open()) {
            copy.get(person, Person.class).setManager(copy.get(manager, Person.class));
            copy.commit("manager");
        }
        return person;
    }
}
