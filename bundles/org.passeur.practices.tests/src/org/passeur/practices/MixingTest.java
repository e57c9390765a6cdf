// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.practices.TestCompany.DAY;
import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.DomainReview;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.analysis.Analysis;
import org.passeur.core.query.Query;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.SessionState;
import org.passeur.practices.reports.MixingPicture;

/**
 * Who met whom, worked out by hand: four sessions with attendance, of (sales, marketing), (sales, marketing, workshop),
 * (workshop), (two teams of sales). Two of four mix.
 */
class MixingTest {

    private final TestCompany company = new TestCompany();
    private final Ref accounts = company.department("Accounts");
    private final Ref marketing = company.department("Marketing");
    private final Ref sales = company.department("Sales");
    private final Ref workshop = company.department("Workshop");
    private final Ref ledger = company.team("Ledger", accounts);
    private final Ref brand = company.team("Brand", marketing);
    private final Ref north = company.team("North", sales);
    private final Ref south = company.team("South", sales);
    private final Ref fitters = company.team("Fitters", workshop);
    private final Ref practice = company.practice(PracticeKind.DISCUSSION_GROUP, "Circle");

    @AfterEach
    void close() {
        company.close();
    }

    private void fourSessions() {
        company.session(practice, DAY.minusDays(5), north, brand);
        company.session(practice, LocalDate.of(2026, 1, 20), north, brand, fitters);
        company.session(practice, LocalDate.of(2026, 1, 10), fitters);
        company.session(practice, LocalDate.of(2025, 3, 3), north, south);
    }

    @Test
    void aCellCountsTheSessionsThatBothAttended() {
        fourSessions();
        company.session(practice, LocalDate.of(2025, 3, 1), north, fitters);
        company.session(practice, DAY.plusDays(1), north, ledger);
        Mixing mixing = Mixing.of(company.repository, DAY);
        assertEquals(LocalDate.of(2025, 3, 3), mixing.from());
        assertEquals(List.of("Accounts", "Marketing", "Sales", "Workshop"),
                mixing.departments().stream().map(Link::title).toList());
        assertEquals(List.of(List.of(0, 0, 0, 0), List.of(0, 2, 2, 1), List.of(0, 2, 3, 1), List.of(0, 1, 1, 2)),
                mixing.matrix());
        assertEquals(4, mixing.sessions());
        assertEquals(0.5, mixing.share().orElseThrow());
        assertEquals(List.of("Accounts"), mixing.silos().stream().map(Link::title).toList());
        assertEquals(13, mixing.months().size());
        assertEquals(new Mixing.Month(YearMonth.of(2026, 1), 2, 1), mixing.months().get(10));
        assertTrue(mixing.months().get(5).share().isEmpty());
    }

    @Test
    void aTeamThatMovesTakesItsMeetingsAlong() {
        fourSessions();
        company.change(ledger, Team.class, t -> t.setDepartment(null));
        assertEquals(List.of("Marketing", "Sales", "Workshop"), Mixing.of(company.repository, DAY).departments()
                .stream().map(Link::title).toList(), "a department without a team meets nobody");
        assertEquals(List.of(), Mixing.of(company.repository, DAY).silos());
    }

    @Test
    void tooFewSessionsSayNothingOfSilos() {
        company.session(practice, DAY, north, brand);
        company.change(company.session(practice, DAY), Session.class,
                s -> s.setState(SessionState.HELD));
        Mixing mixing = Mixing.of(company.repository, DAY);
        assertEquals(1, mixing.uncounted());
        assertEquals(List.of(), mixing.silos());
        assertTrue(Mixing.of(company.repository, DAY.minusYears(3)).share().isEmpty());
    }

    @Test
    void theAnalysisTellsWhatWentInAndTheCheckFindsTheSilo() {
        fourSessions();
        Analysis analysis = company.models.domains().stream().flatMap(d -> d.analyses().stream())
                .filter(a -> a.id().equals("mixing")).findFirst().orElseThrow();
        Analysis.Result result = analysis
                .run(new Analysis.Request(company.workspace, DAY, Locale.ENGLISH, Map.of()));
        assertEquals(List.of(), DomainReview.missingHeadings(analysis, result));
        assertEquals(0.5, result.result().get("share"));
        assertEquals(4, result.inputs().get("sessions"));
        assertEquals(6, ((List<?>) result.result().get("pairs")).size());
        assertTrue(company.problems(DAY).contains("silo: Accounts"));
        assertTrue(MixingPicture.matrix(Mixing.of(company.repository, DAY), Locale.FRENCH).text().sentence()
                .contains("Sales"));
        assertEquals(3, MixingPicture.trend(Mixing.of(company.repository, DAY), Locale.FRENCH).text().rows().size());
    }

    @Test
    void anArrivalIsProposedAPlanUntilItHasOne() {
        Ref manager = company.person("Ines Roy");
        Ref person = company.make(PERSON, Person.class,
                (copy, p) -> {
                    p.setName("Nadia Ferrand");
                    p.setJoined(DAY);
                    p.setManager(copy.get(manager, Person.class));
                });
        assertEquals(List.of("arrival-without-plan: Nadia Ferrand"), arrivals(DAY.minusDays(30)));
        assertEquals(List.of(), arrivals(DAY.minusDays(31)));
        assertEquals(List.of("arrival-without-plan: Nadia Ferrand"), arrivals(DAY.plusDays(14)));
        assertEquals(List.of(), arrivals(DAY.plusDays(15)));
        company.act("practices.plan-onboarding", person);
        assertEquals(List.of(), arrivals(DAY));
        Ref plan = company.repository.rows(Query.of(ONBOARDING_PLAN)).getFirst().ref();
        assertEquals("Ines Roy", String.valueOf(company.value(plan, "tutor")));
    }

    private List<String> arrivals(LocalDate on) {
        return company.problems(on).stream().filter(p -> p.startsWith("arrival")).toList();
    }
}
