// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.exchange.ImportResult.Duplicate;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.ItemKind;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.organisation.model.Person;

class ClassImportTest {

    private static final org.eclipse.emf.ecore.EClass PERSON = OrganisationPackage.Literals.PERSON;
    private static final org.eclipse.emf.ecore.EClass ITEM = KnowledgePackage.Literals.KNOWLEDGE_ITEM;
    private static final String PEOPLE = "name;email;Arrivée;manager\nAna;ana@x.org;31/12/2025;Bo\n"
            + "Bo;bo@x.org;2024-01-02;\n";

    private final Path temp;
    private final TestCompany company;

    ClassImportTest(@TempDir Path temp) {
        this.temp = temp;
        this.company = new TestCompany(temp);
    }

    @AfterEach
    void close() {
        company.close();
    }

    private static void counts(ImportResult result, int created, int updated, int unchanged) {
        assertEquals(List.of(created, updated, unchanged),
                List.of(result.created(), result.updated(), result.unchanged()), result.toString());
    }

    @Test
    void importsByKeyAndLabelInEitherLanguageAndFindsThemAgain() throws IOException {
        ImportResult first = company.csv("Person", "p.csv", PEOPLE.replace("Arrivée", label("joined")));
        counts(first, 2, 0, 0);
        assertEquals(List.of(), first.rejected());
        Ref ana = company.one(PERSON, "Ana");
        assertEquals(LocalDate.of(2025, 12, 31), company.read(ana, Person.class, Person::getJoined));
        assertEquals("Bo", company.read(ana, Person.class, person -> person.getManager().getName()));
        ImportResult again = company.csv("personne", "p.csv", PEOPLE.replace("Arrivée", label("joined")));
        counts(again, 0, 0, 2);
        assertEquals(0, again.changeset());
        assertNull(again.json(Locale.ENGLISH).get("changeset"));
    }

    private String label(String feature) {
        return company.models.label(PERSON, feature, Locale.FRENCH).toUpperCase(Locale.FRENCH);
    }

    @Test
    void updatesWhatChangedInTheSource() throws IOException {
        company.csv("Person", "p.csv", "email,name,jobTitle\na@x,Ana,Dev\nb@x,Bo,Ops\n");
        ImportResult result = company.csv("Person", "p.csv",
                "email,name,jobTitle\nA@X,Ana B.,Dev\nb@x,Bo,Ops\nc@x,Cy,\n");
        counts(result, 1, 1, 1);
        assertEquals(3, company.count(PERSON));
        company.one(PERSON, "Ana B.");
        company.repository.history().revert(result.changeset());
        company.one(PERSON, "Ana");
        assertEquals(2, company.count(PERSON));
    }

    @Test
    void neverOverwritesWhatWasChangedHere() throws IOException {
        company.csv("Person", "p.csv", "id,name,jobTitle,mission\n1,Ana,Dev,\n");
        Ref ana = company.one(PERSON, "Ana");
        company.change(ana, Person.class, person -> person.setJobTitle("Architect"));
        ImportResult result = company.csv("Person", "p.csv", "id,name,jobTitle,mission\n1,Ana,Tester,Ship\n");
        counts(result, 0, 1, 0);
        assertEquals("import.conflict", result.conflicts().getFirst().what().key());
        assertEquals(2, result.conflicts().getFirst().line());
        assertEquals("Architect", company.read(ana, Person.class, Person::getJobTitle));
        assertEquals("Ship", company.read(ana, Person.class, Person::getMission));
        ImportResult again = company.csv("Person", "p.csv", "id,name,jobTitle,mission\n1,Ana,Tester,Ship\n");
        counts(again, 0, 0, 1);
        assertEquals(1, again.conflicts().size());
        ImportResult over = company.imports.require("csv")
                .run(company.request(temp.resolve("p.csv")).into("Person").overwriting(true));
        counts(over, 0, 1, 0);
        assertEquals("Tester", company.read(ana, Person.class, Person::getJobTitle));
    }

    @Test
    void whatWasMadeHereIsCompletedNotReplaced() throws IOException {
        Ref ana = company.make(PERSON, Person.class, person -> {
            person.setName("Ana");
            person.setEmail("ana@x.org");
            person.setJobTitle("Dev");
        });
        ImportResult result = company.csv("Person", "p.csv", "name,email,jobTitle,mission\nAna,ana@x.org,Ops,Ship\n");
        counts(result, 0, 1, 0);
        assertEquals(1, result.conflicts().size());
        assertEquals("Dev", company.read(ana, Person.class, Person::getJobTitle));
        assertEquals("Ship", company.read(ana, Person.class, Person::getMission));
    }

    @Test
    void listsAKeyThatStandsTwiceWithBothLines() throws IOException {
        ImportResult result = company.csv("Person", "p.csv", "id,name\n7,Ana\n8,Bo\n7,Cy\n");
        counts(result, 2, 0, 0);
        assertEquals(List.of(new Duplicate(temp.resolve("p.csv").toString(), "7", 2, 4)), result.duplicates());
    }

    @Test
    void aRejectedRowStopsAllUnlessToldToSkip() throws IOException {
        String text = "name,joined,manager\nAna,2025-01-01,\nBo,soon,\nCy,,Nobody\n,,\n,2025-01-01,\n";
        ImportResult result = company.csv("Person", "p.csv", text);
        assertEquals(0, result.changeset());
        assertEquals(2, result.exitCode(false));
        assertEquals(0, company.count(PERSON));
        assertEquals(List.of("3 value.date", "6 import.noKey", "4 value.nobody"),
                result.rejected().stream().map(p -> p.line() + " " + p.what().key()).toList());
        ImportResult skipped = company.imports.require("csv")
                .run(company.request(temp.resolve("p.csv")).into("Person").skipping(true));
        assertEquals(1, skipped.exitCode(true));
        assertNotEquals(0, skipped.changeset());
    }

    @Test
    void whatARuleRefusesIsARowWithItsLine() throws IOException {
        String text = "name,joined,left\nAna,2025-01-01,2026-01-01\nBo,2025-01-01,2024-01-01\nCy,2025-01-01,\n"
                + "Di,2025-01-01,2023-01-01\n";
        Path file = company.file("p.csv", text);
        ImportRequest request = company.request(file).into("Person");
        for (ImportRequest one : List.of(request.dry(true), request)) {
            ImportResult result = company.imports.require("csv").run(one);
            assertEquals(List.of(3, 5), result.rejected().stream().map(Problem::line).sorted().toList());
            assertEquals(2, result.exitCode(false));
            assertEquals(0, company.count(PERSON));
        }
        ImportResult skipped = company.imports.require("csv").run(request.skipping(true));
        counts(skipped, 2, 0, 0);
        assertEquals(1, skipped.exitCode(true));
        company.one(PERSON, "Ana");
        company.one(PERSON, "Cy");
        assertEquals(1, company.repository.history().changeSets(0, 10).size());
        company.repository.history().revert(skipped.changeset());
        assertEquals(0, company.count(PERSON));
    }

    @Test
    void aDryRunKeepsNothing() throws IOException {
        Path file = company.file("p.csv", PEOPLE.replace("Arrivée", "joined"));
        ImportResult result = company.imports.require("csv").run(company.request(file).into("Person").dry(true));
        counts(result, 2, 0, 0);
        assertEquals(0, result.changeset());
        assertEquals(0, company.count(PERSON));
    }

    @Test
    void namesWhatIsWrongWithAValue() throws IOException {
        company.csv("Person", "p.csv", "id,name\n1,Twin\n2,Twin\n");
        Map<String, String> cases = Map.of("kind,bogus", "value.literal", "criticality,9", "value.range",
                "criticality,x", "value.number", "verifier,Nobody", "value.nobody", "verifier,Twin", "value.ambiguous",
                "verifiedOn,31/31/2026", "value.date");
        for (Map.Entry<String, String> one : cases.entrySet()) {
            String[] parts = one.getKey().split(",");
            ImportResult result = company.csv("KnowledgeItem", "i.csv",
                    "title," + parts[0] + "\nOne," + parts[1] + "\n");
            Problem problem = result.rejected().getFirst();
            assertEquals(one.getValue(), problem.what().key());
            assertEquals(2, problem.line());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertFalse(problem.sentence(locale).contains("!"), "a missing text");
            }
        }
    }

    @Test
    void readsEveryKindOfValue() throws IOException {
        company.csv("Person", "p.csv", "name,email\nAna,ana@x.org\nBo,\n");
        company.csv("Topic", "t.csv", "name\nSales\nOps\n");
        ImportResult result = company.csv("connaissance", "i.csv",
                "Titre;kind;topics;criticality;verifier;verifyEvery;body\n"
                        + "Un;procédure;Sales|ops;5;ANA@x.org;30;\"# A\n\nb\"\nDeux;FACT;;;bo;;\n");
        counts(result, 2, 0, 0);
        company.read(company.one(ITEM, "Un"), KnowledgeItem.class, item -> {
            assertEquals(ItemKind.PROCEDURE, item.getKind());
            assertEquals(2, item.getTopics().size());
            assertEquals(5, item.getCriticality());
            assertEquals("Ana", item.getVerifier().getName());
            assertEquals("# A\n\nb", item.getBody());
            return 0;
        });
        company.read(company.one(ITEM, "Deux"), KnowledgeItem.class, item -> {
            assertEquals(90, item.getVerifyEvery());
            assertNull(item.getCriticality());
            return 0;
        });
        counts(company.csv("Holding", "h.csv", "person,item,level\nana@x.org,Un,4\nBo,Deux,2\nAna,Deux,1\n"), 3, 0, 0);
        counts(company.csv("Holding", "h2.csv", "person,item,level\nAna,Un,5\n"), 0, 1, 0);
        assertEquals(3, company.count(KnowledgePackage.Literals.HOLDING));
        assertTrue(company.repository.rows(org.passeur.core.query.Query.of(KnowledgePackage.Literals.HOLDING)
                .columns("level")).stream().anyMatch(row -> Integer.valueOf(5).equals(row.get("level"))));
        assertEquals(Holding.class, KnowledgePackage.Literals.HOLDING.getInstanceClass());
    }

    @Test
    void anIdTellsObjectsOfOneTitleApart() throws IOException {
        counts(company.csv("KnowledgeItem", "i.csv", "id,title,kind\n1,Intro,FACT\n2,Intro,LESSON\n"), 2, 0, 0);
        counts(company.csv("KnowledgeItem", "i.csv", "id,title,kind\n3,Intro,\n1,Intro,FACT\n"), 1, 0, 1);
        counts(company.csv("KnowledgeItem", "other.csv", "id,title\n1,Intro\n"), 1, 0, 0);
        assertEquals(4, company.count(ITEM));
        ImportResult unclear = company.csv("KnowledgeItem", "triage.csv", "title,criticality\nIntro,3\n");
        assertEquals("import.ambiguous", unclear.rejected().getFirst().what().key());
    }

    @Test
    void anEmptyCellDoesNotBringTheUsualValueBack() throws IOException {
        company.csv("KnowledgeItem", "i.csv", "title,kind,criticality\nOne,LESSON,4\n");
        counts(company.csv("KnowledgeItem", "triage.csv", "title,kind,criticality\nOne,,\n"), 0, 0, 1);
        assertEquals(ItemKind.LESSON,
                company.read(company.one(ITEM, "One"), KnowledgeItem.class, KnowledgeItem::getKind));
    }

    @Test
    void remembersAMappingAndTakesOneFromAFile() throws IOException {
        Path mapping = company.file("m.json", """
                {"class": "Person", "key": "Matricule", "columns": {"Qui": "name", "Depuis": "joined", "Reste": ""},
                 "constants": {"purpose": "HR"}, "dateFormat": "MM/dd/yyyy"}""");
        String text = "Matricule;Qui;Depuis;Reste\n1;Ana;12/31/2025;x\n";
        Path file = company.file("p.csv", text);
        ImportResult result = company.imports.require("csv").run(company.request(file).mapped(Mapping.read(mapping)));
        counts(result, 1, 0, 0);
        Ref ana = company.one(PERSON, "Ana");
        assertEquals(LocalDate.of(2025, 12, 31), company.read(ana, Person.class, Person::getJoined));
        assertEquals("HR", company.read(ana, Person.class, Person::getPurpose));
        Preview preview = company.imports.require("csv").preview(company.request(file).into("Person"));
        assertEquals(Map.of("Matricule", "", "Qui", "name", "Depuis", "joined", "Reste", ""),
                preview.mapping().columns());
        assertEquals(List.of("1", "Ana", "2025-12-31", "x"), preview.rows().getFirst());
        counts(company.csv("Person", "p.csv", text.replace("Ana", "Ana B.")), 0, 1, 0);
    }

    @Test
    void refusesABadMapping() throws IOException {
        Map<String, String> cases = Map.of("[]", "mapping.broken", "{", "mapping.broken", "{\"colums\":{}}",
                "mapping.unknown", "{\"class\":\"Person\",\"columns\":{\"nope\":\"name\"}}", "mapping.noColumn",
                "{\"class\":\"Person\",\"columns\":{\"name\":\"nope\"}}", "mapping.noFeature");
        Path file = company.file("p.csv", "name\nAna\n");
        for (Map.Entry<String, String> one : cases.entrySet()) {
            Path mapping = company.file("m.json", one.getKey());
            assertEquals(one.getValue(), assertThrows(PasseurException.class,
                    () -> company.imports.require("csv").run(company.request(file).mapped(Mapping.read(mapping))))
                    .key());
        }
    }

    @Test
    void findsTheClassByTheColumns() throws IOException {
        counts(company.csv("", "p.csv", "name,email,jobTitle\nAna,a@x,Dev\n"), 1, 0, 0);
        assertEquals(1, company.count(PERSON));
        assertEquals("import.whichClass",
                assertThrows(PasseurException.class, () -> company.csv("", "p.csv", "x,y\n1,2\n")).key());
        assertEquals("mapping.nothing",
                assertThrows(PasseurException.class, () -> company.csv("Person", "p.csv", "x,y\n1,2\n")).key());
    }

    @Test
    void tooFewColumnsOnLineSeven() throws IOException {
        ImportResult result = company.csv("Person", "p.csv", "name,email\na,1\nb,2\nc,3\nd,4\ne,5\nf\n");
        assertEquals(2, result.exitCode(false));
        assertEquals(7, result.rejected().getFirst().line());
        assertEquals(0, company.count(PERSON));
    }

    @Test
    void manyRowsGoThroughInBatches() throws IOException {
        StringBuilder text = new StringBuilder("id,name,manager\n");
        for (int i = 0; i < 3000; i++) {
            text.append(i).append(",P").append(i).append(',').append(i == 0 ? "P2999" : "P" + (i - 1) / 2).append('\n');
        }
        // The first points at the last: a circle, which a rule of the domain forbids.
        ImportResult circle = company.csv("Person", "p.csv", text.toString());
        assertEquals(0, circle.changeset());
        assertTrue(circle.rejected().stream().anyMatch(problem -> problem.line() == 2), circle.toString());
        assertEquals(0, company.count(PERSON));
        counts(company.csv("Person", "p.csv", text.toString().replace("0,P0,P2999", "0,P0,")), 3000, 0, 0);
        counts(company.csv("Person", "p.csv", text.toString().replace("0,P0,P2999", "0,P0,")), 0, 0, 3000);
        assertEquals(1, company.repository.history().changeSets(0, 10).size());
    }
}
