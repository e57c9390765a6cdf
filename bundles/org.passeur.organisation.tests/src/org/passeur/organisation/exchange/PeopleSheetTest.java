// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.organisation.model.OrganisationPackage.Literals.DEPARTMENT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.query.Row;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.ImportResult.Duplicate;
import org.passeur.organisation.model.Person;

/** The people sheet, as a personnel office exports it. */
class PeopleSheetTest {

    private static final String ENGLISH = """
            Name,E-mail,Department,Team,Role,Manager,Joined
            Ana Diaz,ana@x.org,Field,Service,Fitter,Bo Lind,2024-01-02
            Bo Lind,bo@x.org,Field,Service,Head,,2019-05-01
            Cy Moss,cy@x.org,Sales,Counter,Clerk,bo@x.org,2025-03-01
            """;
    /** With a byte order mark, semicolons and line ends as Excel writes them. */
    private static final String FRENCH = "\uFEFFNom;Courriel;Pôle;Équipe;Rôle;Responsable hiérarchique;Date d’arrivée\r\n"
            + "Ana Diaz;ana@x.org;Terrain;\"Service;Astreinte\";Technicienne;Bo Lind;31/12/2024\r\n"
            + "Bo Lind;bo@x.org;Terrain;Service;Chef;;01/05/2019\r\n";

    private final ImportBench bench;

    PeopleSheetTest(@TempDir Path temp) {
        bench = new ImportBench(temp);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String manager(String person) {
        return bench.texts(PERSON, "manager").stream().filter(t -> t.startsWith(person + ": ")).findFirst()
                .orElseThrow()
                .substring(person.length() + 2);
    }

    @Test
    void fillsTheWholeOrganisationAtOnce() throws IOException {
        ImportResult result = bench.sheet(ENGLISH);
        assertEquals(List.of(), ImportBench.reasons(result));
        assertEquals(List.of(3, 0, 0), ImportBench.counts(result));
        assertEquals(List.of("Ana Diaz: Bo Lind", "Bo Lind: null", "Cy Moss: Bo Lind"), bench.texts(PERSON, "manager"));
        assertEquals(List.of("Counter: Sales", "Service: Field"), bench.texts(TEAM, "department"));
        assertEquals(2, bench.count(DEPARTMENT));
        Row ana = bench.row(PERSON, "Ana Diaz", "joined", "jobTitle", "teams");
        assertEquals(LocalDate.of(2024, 1, 2), ana.get("joined"));
        assertEquals("Service", ana.get("teams"));
        assertEquals(List.of("Clerk", "Fitter", "Head"), bench.repository
                .rows(org.passeur.core.query.Query.of(MEMBERSHIP).columns("role").orderBy("role")).stream()
                .map(row -> row.get("role")).toList());
        assertEquals(1, bench.repository.history().changeSets(0, 9).size(), "one change set");
    }

    @Test
    void readsAFrenchSheetFromExcelWithSeveralTeamsInACell() throws IOException {
        ImportResult result = bench.sheet(FRENCH);
        assertEquals(List.of(), ImportBench.reasons(result));
        assertEquals(List.of(2, 0, 0), ImportBench.counts(result));
        assertEquals("Bo Lind", manager("Ana Diaz"));
        assertEquals(LocalDate.of(2024, 12, 31), bench.row(PERSON, "Ana Diaz", "joined").get("joined"));
        assertEquals(List.of("Astreinte: Terrain", "Service: Terrain"), bench.texts(TEAM, "department"));
        assertEquals(3, bench.count(MEMBERSHIP));
        assertEquals(List.of(0, 0, 2), ImportBench.counts(bench.sheet(FRENCH)));
    }

    @Test
    void firstAndFamilyNamesStandInColumnsOfTheirOwn() throws IOException {
        bench.sheet("Nom;Prénom;Équipe\nDiaz;Ana;Service\n");
        assertEquals(List.of("Ana Diaz: Service"), bench.texts(PERSON, "teams"));
        bench.sheet("First name,Last name,Team\nBo,Lind,Service\n");
        assertEquals(List.of("Ana Diaz: Service", "Bo Lind: Service"), bench.texts(PERSON, "teams"));
    }

    @Test
    void isToldFromAPlainListOfPersons() {
        PeopleSheet sheet = new PeopleSheet();
        assertTrue(sheet.claims(List.of("Name", "E-mail", "Department", "Team", "Role", "Manager", "Joined")));
        assertTrue(sheet.claims(List.of("Nom", "Prénom", "Mél", "Service")));
        assertFalse(sheet.claims(List.of("name", "email", "jobTitle", "manager")));
        assertFalse(sheet.claims(List.of("Title", "Body", "Team")));
    }

    @Test
    void anUnknownManagerStopsAllAndNamesItsLine() throws IOException {
        String text = ENGLISH + "Di Ford,di@x.org,Sales,Counter,Clerk,Nobody Known,2025-03-01\n";
        ImportResult result = bench.sheet(text);
        assertEquals(1, result.rejected().size());
        assertEquals(5, result.rejected().getFirst().line());
        assertTrue(ImportBench.reasons(result).getFirst().contains("Nobody Known"));
        assertEquals(0, bench.count(PERSON) + bench.count(TEAM) + bench.count(DEPARTMENT) + bench.count(MEMBERSHIP));
        ImportResult skipped = bench.sheet(text, true);
        assertEquals(List.of(3, 0, 0), ImportBench.counts(skipped));
        assertEquals(3, bench.count(PERSON), "a rejected row leaves nothing behind");
    }

    @Test
    void nobodyIsHerOwnManager() throws IOException {
        ImportResult result = bench.sheet("Name,Team,Manager\nAna,Service,\nBo,Service,BO\n");
        assertEquals(List.of("3: Bo stands as manager of Bo. Leave the cell empty where nobody is above."),
                ImportBench.reasons(result));
    }

    @Test
    void theSameEmailTwiceIsListedWithBothLines() throws IOException {
        ImportResult result = bench.sheet(ENGLISH + "Ana D.,ANA@x.org,Field,Service,Fitter,,2024-01-02\n");
        assertEquals(List.of(new Duplicate(bench.file("people.csv", "").toString(), "ana@x.org", 2, 5)),
                result.duplicates());
        assertEquals(List.of(3, 0, 0), ImportBench.counts(result));
    }

    @Test
    void importingAgainChangesNothingAndDoublesNothing() throws IOException {
        bench.sheet(ENGLISH);
        ImportResult again = bench.sheet(ENGLISH);
        assertEquals(List.of(0, 0, 3), ImportBench.counts(again));
        assertEquals(0, again.changeset());
        assertEquals(3, bench.count(MEMBERSHIP));
    }

    @Test
    void whatChangedInTheSheetIsTaken() throws IOException {
        bench.sheet(ENGLISH);
        ImportResult result = bench.sheet(ENGLISH.replace("Clerk,bo@x.org", "Lead,Ana Diaz").replace("2019-05-01",
                "2018-05-01")
                + "Di Ford,di@x.org,Sales,Counter,Clerk,Ed Gray,2025-03-01\nEd Gray,ed@x.org,Sales,Counter,,,\n");
        assertEquals(List.of(2, 2, 1), ImportBench.counts(result), "a change of manager alone is a change too");
        assertEquals("Ana Diaz", manager("Cy Moss"));
        assertEquals("Ed Gray", manager("Di Ford"));
        assertEquals(LocalDate.of(2018, 5, 1), bench.row(PERSON, "Bo Lind", "joined").get("joined"));
        assertEquals(2, bench.count(TEAM));
        assertEquals(List.of("Cy Moss – Counter"),
                bench.repository.rows(org.passeur.core.query.Query.of(MEMBERSHIP)
                        .where(org.passeur.core.query.Filter.eq("role", "Lead"))).stream().map(Row::title).toList());
    }

    @Test
    void aManagerThatWasSetHereIsKept() throws IOException {
        bench.sheet(ENGLISH);
        Row cy = bench.row(PERSON, "Cy Moss");
        bench.change(bench.row(PERSON, "Ana Diaz").ref(), Person.class,
                ana -> ana.setManager((Person) ana.eResource().getResourceSet().getEObject(
                        org.eclipse.emf.common.util.URI.createURI(cy.ref().toString()), true)));
        ImportResult again = bench.sheet(ENGLISH);
        assertEquals("Cy Moss", manager("Ana Diaz"));
        assertEquals(List.of(2), again.conflicts().stream().map(p -> p.line()).toList());
    }

    @Test
    void anEmailThatComesLaterDoesNotDoubleThePerson() throws IOException {
        bench.sheet("Name,Team\nAna Diaz,Service\n");
        ImportResult result = bench
                .sheet("Name,E-mail,Team\nAna Diaz,ana@x.org,Service\nAna Diaz,other@x.org,Counter\n");
        assertEquals(List.of(1, 1, 0), ImportBench.counts(result));
        assertEquals(List.of("Ana Diaz: ana@x.org", "Ana Diaz: other@x.org"), bench.texts(PERSON, "email"));
    }

    @Test
    void aWrongDateIsToldWithItsLine() throws IOException {
        ImportResult result = bench.sheet("Name,Team,Joined\nAna,Service,31/02/2024\nBo,Service,soon\n");
        assertEquals(List.of(2, 3), result.rejected().stream().map(p -> p.line()).toList());
        assertEquals(0, bench.count(PERSON));
    }

    @Test
    void canBeTakenBackAsOne() throws IOException {
        ImportResult result = bench.sheet(ENGLISH);
        bench.repository.history().revert(result.changeset());
        assertEquals(0, bench.count(PERSON) + bench.count(TEAM) + bench.count(DEPARTMENT) + bench.count(MEMBERSHIP));
    }

    private static final String TODAY = LocalDate.now().toString();
    private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();

    private List<String> memberships() {
        return bench.repository
                .rows(org.passeur.core.query.Query.of(MEMBERSHIP).columns("from", "to")).stream()
                .map(row -> row.title() + " " + row.get("from") + " " + row.get("to")).sorted().toList();
    }

    private static List<String> told(ImportResult result) {
        return result.warnings().stream().map(p -> p.line() + ": " + p.reason(java.util.Locale.ENGLISH)).toList();
    }

    @Test
    void whoChangesTeamLeavesTheOldOne() throws IOException {
        bench.sheet(ENGLISH);
        String moved = ENGLISH.replace("Field,Service,Fitter", "Sales,Counter,Fitter");
        List<String> preview = bench.preview(moved);
        ImportResult result = bench.sheet(moved);
        assertEquals(List.of("Ana Diaz – Counter " + TODAY + " null", "Ana Diaz – Service 2024-01-02 " + YESTERDAY,
                "Bo Lind – Service 2019-05-01 null", "Cy Moss – Counter 2025-03-01 null"), memberships());
        assertEquals(1, told(result).size());
        assertTrue(told(result).getFirst().startsWith("2: Ana Diaz moves from Service to Counter on "),
                told(result).getFirst());
        assertEquals(told(result), preview, "the preview says it before");
        assertEquals(0, bench.sheet(moved).changeset(), "and nothing changes again");
        assertEquals(List.of(), bench.preview(moved));
    }

    @Test
    void whoIsInTwoTeamsStandsInTwoRowsAndKeepsBoth() throws IOException {
        String twice = ENGLISH + "Ana Diaz,ana@x.org,Sales,Counter,Clerk,,2024-01-02\n";
        bench.sheet(ENGLISH);
        ImportResult result = bench.sheet(twice);
        assertEquals(List.of(List.of(), List.of()), List.of(result.duplicates(), told(result)));
        assertTrue(memberships().containsAll(
                List.of("Ana Diaz – Counter " + TODAY + " null", "Ana Diaz – Service 2024-01-02 null")));
        assertEquals(0, bench.sheet(twice).changeset());
        result = bench.sheet(ENGLISH);
        assertFalse(memberships().toString().contains("Ana Diaz – Counter"), "it had only begun today");
        assertTrue(memberships().contains("Ana Diaz – Service 2024-01-02 null"));
        assertTrue(told(result).getFirst().startsWith("2: Ana Diaz is no longer in Counter from "));
    }

    @Test
    void whoComesBackBeginsAnew() throws IOException {
        bench.sheet(ENGLISH);
        bench.sheet(ENGLISH.replace("Field,Service,Fitter", "Sales,Counter,Fitter"));
        bench.sheet(ENGLISH);
        assertEquals(List.of("Ana Diaz – Service " + TODAY + " null", "Ana Diaz – Service 2024-01-02 " + YESTERDAY),
                memberships().stream().filter(m -> m.startsWith("Ana")).toList().reversed());
    }

    @Test
    void aRowWithoutTeamSaysNothingOfTeams() throws IOException {
        bench.sheet(ENGLISH);
        List<String> before = memberships();
        ImportResult result = bench.sheet(ENGLISH.replace("Field,Service,Fitter", ",,Fitter"));
        assertEquals(List.of(before, List.of()), List.of(memberships(), told(result)));
    }

    @Test
    void aTeamThatWasChangedHereIsKept() throws IOException {
        bench.sheet(ENGLISH);
        Row service = bench.row(MEMBERSHIP, "Ana Diaz – Service");
        bench.change(service.ref(), org.passeur.organisation.model.Membership.class,
                membership -> membership.setTo(LocalDate.of(2025, 1, 1)));
        List<String> before = memberships();
        ImportResult again = bench.sheet(ENGLISH);
        assertEquals(before, memberships());
        assertEquals(List.of("2: Ana Diaz: changed here since the last import and therefore kept: Service."),
                again.conflicts().stream().map(p -> p.line() + ": " + p.reason(java.util.Locale.ENGLISH)).toList());
    }
}
