// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.practices.TestCompany.DAY;
import static org.passeur.practices.model.PracticesPackage.Literals.FEEDBACK_DOCUMENT;
import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;
import static org.passeur.practices.model.PracticesPackage.Literals.VERBATIM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.Ref;
import org.passeur.core.query.Query;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;
import org.passeur.organisation.reports.PeopleIdentities;
import org.passeur.practices.TestCompany;
import org.passeur.practices.model.FeedbackDocument;
import org.passeur.practices.model.OnboardingPlan;
import org.passeur.practices.model.OnboardingStep;
import org.passeur.practices.model.PainPoint;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.PracticesFactory;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.Verbatim;
import org.passeur.practices.tiles.MixingTile;
import org.passeur.report.Format;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;
import org.passeur.report.Reports;
import org.passeur.report.dashboard.DashboardTile;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Document;
import org.passeur.report.document.Table;
import org.passeur.report.internal.ReportsService;
import org.passeur.strategy.reports.DoneForObjectivesReport;

/** The reports of this domain on a small company and on an empty one. */
@TestInstance(Lifecycle.PER_CLASS)
class PracticeReportsTest {

    private static final FeedbackDocumentReport FEEDBACK = new FeedbackDocumentReport();
    private static final PainPointsReport PAIN = new PainPointsReport();
    private static final PracticeCalendarReport CALENDAR = new PracticeCalendarReport();
    private static final OnboardingReport ONBOARDING = new OnboardingReport();
    private static final List<Report> ALL = List.of(FEEDBACK, PAIN, CALENDAR, ONBOARDING);

    private final TestCompany company = new TestCompany();
    private final Reports reports = new ReportsService(ALL, List.of(new PeopleIdentities()));
    private final Ref north = company.team("North", company.department("Sales"));
    private final Ref fitters = company.team("Fitters", company.department("Workshop"));
    private final Ref arrival = person("Nadia Ferrand", "nadia@forge.example");
    private final Ref tutor = person("Ines Roy", "ines@forge.example");

    PracticeReportsTest() {
        Ref practice = company.practice(PracticeKind.ACTIVE_LISTENING, "Listening");
        Ref session = company.session(practice, DAY.minusDays(6), north, fitters);
        company.session(practice, DAY.minusDays(100), fitters);
        company.session(practice, DAY.plusDays(20));
        company.change(company.session(practice, DAY.plusDays(21)), Session.class, s -> s.setCancelledOn(DAY));
        company.make(VERBATIM, Verbatim.class, (copy, v) -> {
            v.setSession(copy.get(session, Session.class));
            v.setTeam(copy.get(fitters, Team.class));
            v.setWords("Nobody tells us. <b>Ask Ines Roy.</b>");
        });
        company.act("practices.write-feedback", session);
        company.change(company.repository.rows(Query.of(FEEDBACK_DOCUMENT)).getFirst().ref(), FeedbackDocument.class,
                d -> d.setDate(DAY));
        Ref late = company.painPoint("Parts come late", p -> weigh(p, 4, 5));
        company.painPoint("We wait for parts", p -> weigh(p, 1, 1));
        Ref same = company.painPoint("Where are the parts", p -> p.setFrequency(2));
        company.act("practices.merge-pain-points", late, same);
        company.change(company.painPoint("No parking", p -> p.setAnswer("A badge in each van.")), PainPoint.class,
                p -> p.setAnsweredOn(DAY));
        company.make(ONBOARDING_PLAN, OnboardingPlan.class, (copy, p) -> {
            p.setPerson(copy.get(arrival, Person.class));
            p.setTutor(copy.get(tutor, Person.class));
            p.setDay(DAY.plusDays(3));
            OnboardingStep step = PracticesFactory.eINSTANCE.createOnboardingStep();
            step.setTitle("The workshops");
            step.setStart("9h");
            p.getSteps().add(step);
        });
    }

    private static void weigh(PainPoint pain, int frequency, int severity) {
        pain.setFrequency(frequency);
        pain.setSeverity(severity);
    }

    private Ref person(String name, String email) {
        return company.make(PERSON, Person.class, p -> {
            p.setName(name);
            p.setEmail(email);
        });
    }

    @AfterAll
    void close() {
        company.close();
    }

    private ReportRequest request(TestCompany of, Locale locale, boolean alias, Map<String, Object> parameters) {
        return new ReportRequest(of.workspace, locale, DAY, alias, parameters, new NullProgressMonitor());
    }

    private Document build(Report report) {
        return reports.build(report, request(company, Locale.ENGLISH, false, Map.of()));
    }

    private static String texts(Document document) {
        List<String> texts = new ArrayList<>();
        document.mapTexts(text -> {
            texts.add(text);
            return text;
        });
        return String.join("\n", texts);
    }

    @Test
    void theFeedbackDocumentSaysWhatWasHeard() {
        String text = texts(build(FEEDBACK));
        assertTrue(text.contains("What we heard") && text.contains("North (3), Fitters (3)"), text);
        assertTrue(text.contains("Draft: has not gone out yet"), text);
        assertFalse(text.contains("What comes next"), "nobody wrote anything under it yet");
        Ref document = company.repository.rows(Query.of(FEEDBACK_DOCUMENT)).getFirst().ref();
        company.change(document, FeedbackDocument.class, d -> d.setBody(d.getBody() + "The van is emptied on Friday."));
        String edited = texts(build(FEEDBACK));
        assertTrue(edited.contains("What comes next") && edited.contains("The van is emptied on Friday."), edited);
        assertEquals("Listening, 24 February 2026", build(FEEDBACK).metadata().subtitle());
        assertEquals("feedback document", build(FEEDBACK).metadata().counted());
        company.change(document, FeedbackDocument.class, d -> d.setSentOn(DAY));
        String named = texts(reports.build(FEEDBACK,
                request(company, Locale.FRENCH, false, Map.of("document", document.toString()))));
        assertTrue(named.contains("Envoyé le 2 mars 2026"), named);
        assertTrue(texts(reports.build(FEEDBACK, request(company, Locale.FRENCH, false, Map.of("document", "nowhere"))))
                .contains("Aucun document de retour"));
    }

    @Test
    void painPointsAreCountedOnceAndTheHeaviestComesFirst() {
        Document document = build(PAIN);
        assertEquals(3, document.metadata().count());
        Table open = document.sheets().getFirst();
        assertEquals(2, open.size());
        assertTrue(open.groups().getFirst().rows().getFirst().toString().contains("Parts come late"));
        assertTrue(texts(document).contains("A badge in each van."));
    }

    @Test
    void theCalendarShowsThreeMonthsEachWayWithoutWhatWasCancelled() {
        Document document = build(CALENDAR);
        assertEquals(2, document.metadata().count());
        assertEquals(List.of("February 2026", "March 2026"),
                document.sheets().getFirst().groups().stream().map(Table.Group::title).toList());
        assertEquals(3, reports.build(CALENDAR,
                request(company, Locale.FRENCH, false, Map.of("from", DAY.minusDays(100)))).metadata().count());
    }

    @Test
    void theSessionsOfAPracticeCountAmongWhatWasDoneForObjectives() {
        Report done = new DoneForObjectivesReport();
        Table table = new ReportsService(List.of(done), List.of())
                .build(done, request(company, Locale.ENGLISH, false, Map.of())).tables().getLast();
        List<Cell> listening = table.groups().getFirst().rows().getFirst();
        assertEquals(List.of(Cell.of(2L), Cell.of(DAY.minusDays(6))), listening.subList(3, 5));
    }

    @Test
    void theProgrammeIsForWhoArrives() {
        String text = texts(build(ONBOARDING));
        assertTrue(text.contains("Welcome! Your first day is 5 March 2026.") && text.contains("The workshops"), text);
        assertTrue(text.contains("Ines Roy"), text);
        assertEquals(0, reports.build(ONBOARDING,
                request(company, Locale.ENGLISH, false, Map.of("arriving", List.of(tutor)))).metadata().count());
    }

    @Test
    void noNameOccursWhereAliasesAreAskedFor() {
        for (Report report : ALL) {
            String text = texts(reports.build(report, request(company, Locale.FRENCH, true, Map.of())));
            assertFalse(text.contains("Ferrand") || text.contains("Ines") || text.contains("forge.example"), text);
        }
    }

    @Test
    void everyReportIsWrittenInEveryFormatAlsoOfAnEmptyCompany(@TempDir Path folder) throws IOException {
        try (TestCompany empty = new TestCompany()) {
            for (Report report : ALL) {
                for (TestCompany of : List.of(empty, company)) {
                    for (Format format : report.formats()) {
                        for (Path file : reports.write(report, request(of, Locale.FRENCH, false, Map.of()),
                                EnumSet.of(format), folder)) {
                            assertTrue(Files.size(file) > 0, file::toString);
                        }
                    }
                }
            }
            String none = texts(reports.build(PAIN, request(empty, Locale.FRENCH, false, Map.of())));
            assertTrue(none.contains("Aucun point de douleur pour l’instant"), none);
            assertFalse(none.contains("a reçu sa réponse"), "nothing was answered where nothing was said: " + none);
            Report done = new DoneForObjectivesReport();
            assertEquals("contribution", new ReportsService(List.of(done), List.of())
                    .build(done, request(empty, Locale.FRENCH, false, Map.of())).metadata().counted());
            assertEquals("Aucune séance avec ses présences pour l’instant. Qui a rencontré qui se verra ici.",
                    new MixingTile().content(empty.workspace, DAY, Locale.FRENCH).sentence().orElseThrow());
        }
    }

    @Test
    void theTileShowsTheShareAndWhatWaits() {
        DashboardTile.Content content = new MixingTile().content(company.workspace, DAY, Locale.ENGLISH);
        assertEquals("50%", content.figures().getFirst().value());
        assertEquals("of 2 sessions in twelve months", content.figures().getFirst().compared());
        assertEquals("2", content.figures().get(2).value());
        assertTrue(content.picture().isPresent());
    }
}
