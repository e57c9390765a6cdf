// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.query.Query;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableOptions;
import org.passeur.knowledge.model.ItemKind;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.model.Topic;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.organisation.model.Person;

class ExportTest {

    private static final EClass PERSON = OrganisationPackage.Literals.PERSON;
    private static final EClass ITEM = KnowledgePackage.Literals.KNOWLEDGE_ITEM;
    private static final EClass TOPIC = KnowledgePackage.Literals.TOPIC;

    private final Path temp;
    private final TestCompany company;

    ExportTest(@TempDir Path temp) {
        this.temp = temp;
        this.company = new TestCompany(temp);
    }

    @AfterEach
    void close() {
        company.close();
    }

    private void fill(Random random, int count, int longest) {
        try (var copy = company.repository.open()) {
            Person ana = copy.create(PERSON, Person.class);
            ana.setName("=Ana; \"A\"");
            ana.setEmail("ana@x.org");
            Person twin = copy.create(PERSON, Person.class);
            twin.setName("Twin");
            Person other = copy.create(PERSON, Person.class);
            other.setName("Twin");
            other.setManager(twin);
            Topic topic = copy.create(TOPIC, Topic.class);
            topic.setName("Sales; and | more");
            Topic plain = copy.create(TOPIC, Topic.class);
            plain.setName("C#");
            for (int i = 0; i < count; i++) {
                KnowledgeItem item = copy.create(ITEM, KnowledgeItem.class);
                item.setTitle((i % 7 == 0 ? "Same " : "Item " + i + " ") + text(random, 10));
                item.setBody(text(random, random.nextInt(longest)));
                item.setKind(ItemKind.values()[random.nextInt(ItemKind.values().length)]);
                item.setVerifier(List.of(ana, twin, other).get(random.nextInt(3)));
                item.getTopics().add(topic);
                if (random.nextBoolean()) {
                    item.getTopics().add(plain);
                    item.setCriticality(1 + random.nextInt(5));
                    item.setVerifiedOn(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)));
                }
            }
            copy.commit("fill");
        }
    }

    private static String text(Random random, int length) {
        String alphabet = "aé'=+-@#[](){}|;,:\"<>&\n \t_x";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({ "csv,1", "csv,2", "xlsx,3", "xlsx,4" })
    void whatIsExportedComesBackUnchanged(String format, long seed) {
        fill(new Random(seed), 40, 400);
        for (EClass type : List.of(PERSON, TOPIC, ITEM)) {
            Path file = temp.resolve(type.getName() + "." + format);
            ExportResult exported = company.exports.require(format)
                    .run(ExportRequest.of(company.workspace, file, type));
            assertEquals(company.count(type), exported.total());
            ImportResult result = company.imports.require(format)
                    .run(company.request(file).into(type.getName()));
            assertEquals(List.of(), result.rejected());
            assertEquals(List.of(0, 0, exported.total(), 0L),
                    List.of(result.created(), result.updated(), result.unchanged(), result.changeset()),
                    type.getName());
        }
    }

    @Test
    void aSheetThatWasEditedElsewhereComesBackWithItsChanges() throws IOException {
        company.csv("Person", "p.csv", "id,name,jobTitle\n1,Ana,Dev\n2,Bo,Ops\n");
        company.change(company.one(PERSON, "Bo"), Person.class, person -> person.setJobTitle("Head"));
        Path file = temp.resolve("out.csv");
        company.exports.require("csv").run(ExportRequest.of(company.workspace, file, PERSON));
        company.change(company.one(PERSON, "Ana"), Person.class, person -> person.setJobTitle("Since"));
        Files.writeString(file,
                Files.readString(file).replace("Ana", "Ana B.").replace("Dev", "Lead").replace("Head", "Chief"));
        ImportResult result = company.imports.require("csv").run(company.request(file).into("Person"));
        assertEquals(List.of(0, 2, 0), List.of(result.created(), result.updated(), result.unchanged()),
                result.toString());
        assertEquals("Chief",
                company.read(company.one(PERSON, "Bo"), Person.class, Person::getJobTitle));
        assertEquals(1, result.conflicts().size());
        assertEquals("Since", company.read(company.one(PERSON, "Ana B."), Person.class, Person::getJobTitle));
    }

    @Test
    void anExportOfAnotherWorkspaceMakesNewObjects() throws IOException {
        company.csv("Person", "p.csv", "name\nAna\nBo\n");
        Path file = temp.resolve("out.csv");
        company.exports.require("csv").run(ExportRequest.of(company.workspace, file, PERSON));
        try (TestCompany other = new TestCompany(temp)) {
            other.csv("Person", "q.csv", "name\nZoe\n");
            ImportResult result = other.imports.require("csv").run(other.request(file).into("Person"));
            assertEquals(2, result.created(), result.toString());
            assertEquals(3, other.count(PERSON));
            ImportResult again = other.imports.require("csv").run(other.request(file).into("Person"));
            assertEquals(2, again.unchanged(), again.toString());
        }
    }

    @Test
    void longTextsAreSpreadOverCells() {
        company.make(ITEM, KnowledgeItem.class, item -> {
            item.setTitle("Long");
            item.setBody("=é😀\n".repeat(30_000));
        });
        Path file = temp.resolve("i.xlsx");
        company.exports.require("xlsx").run(ExportRequest.of(company.workspace, file, ITEM));
        try (Table table = Table.xlsx(file, TableOptions.DEFAULT)) {
            assertTrue(table.headers().contains("body+5"), table.headers().toString());
        }
        ImportResult result = company.imports.require("xlsx").run(company.request(file).into("KnowledgeItem"));
        assertEquals(1, result.unchanged(), result.toString());
    }

    @Test
    void guardsCellsAndWritesTheKeysOfFeatures() throws IOException {
        company.make(PERSON, Person.class, person -> person.setName("=cmd|' /C calc'!A0"));
        Path file = temp.resolve("p.csv");
        company.exports.require("csv").run(ExportRequest.of(company.workspace, file, PERSON));
        String text = Files.readString(file);
        assertTrue(text.startsWith("\uFEFFuri,name,"), text);
        assertTrue(text.contains(",'=cmd"), text);
    }

    @Test
    void xmiHoldsWholeObjectsThatPointAtEachOther() throws IOException {
        fill(new Random(1), 5, 50);
        Path file = temp.resolve("all.xmi");
        ExportResult result = company.exports.require("xmi").run(ExportRequest.of(company.workspace, file));
        assertEquals(10, result.total());
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        new ResourceSetImpl().getResources().add(resource);
        resource.load(null);
        assertEquals(10, resource.getContents().size());
        KnowledgeItem item = (KnowledgeItem) resource.getContents().stream().filter(KnowledgeItem.class::isInstance)
                .findFirst().orElseThrow();
        assertFalse(item.getVerifier().eIsProxy());
        assertEquals(resource, item.getVerifier().eResource());
    }

    @ParameterizedTest
    @ValueSource(strings = { "nope" })
    void anUnknownFormatIsRefused(String id) {
        assertEquals("export.unknown",
                assertThrows(PasseurException.class, () -> company.exports.require(id)).key());
        assertEquals("import.unknown",
                assertThrows(PasseurException.class, () -> company.imports.require(id)).key());
        assertEquals("export.noText", assertThrows(PasseurException.class, () -> company.exports.require("markdown")
                .run(ExportRequest.of(company.workspace, temp.resolve("m"), PERSON))).key());
    }

    @Test
    void markdownPagesLinkToEachOther() throws IOException {
        Ref two = company.make(ITEM, KnowledgeItem.class, item -> item.setTitle("Two / 2: \"é\""));
        company.make(ITEM, KnowledgeItem.class, item -> {
            item.setTitle("One");
            item.setBody("See [two](" + two + "#part) and `[code](" + two + ")`.");
        });
        Path out = temp.resolve("pages");
        company.exports.require("markdown").run(ExportRequest.of(company.workspace, out, ITEM));
        String page = Files.readString(out.resolve("One.md"));
        assertTrue(page.startsWith("---\ntitle: \"One\"\n"), page);
        assertTrue(page.endsWith("---\nSee [two](Two%202%20é.md#part) and `[code](" + two + ")`."), page);
        assertTrue(Files.exists(out.resolve("Two 2 é.md")));
        assertEquals(2, company.repository.count(Query.of(ITEM)));
    }
}
