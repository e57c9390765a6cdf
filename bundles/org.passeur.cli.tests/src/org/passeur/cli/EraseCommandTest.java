// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.cli.Product.Answer;
import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.model.Attachment;
import org.passeur.core.model.CoreFactory;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.Interview;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;
import org.passeur.store.derby.internal.FileEngine;

import com.google.gson.JsonObject;

/** A person is erased, and is nowhere any more: not in tables, history, index and files, nor after a backup was restored. */
class EraseCommandTest {

    /** Words of the person, her record, her interview and her file; none is the word of anything else. */
    private static final List<String> PERSONAL = List.of("quillebert", "zénaïde", "zenaide", "potions", "alchimie",
            "confidences", "murmures", "parchemin", "grimoire", "marmite");

    @TempDir
    Path temp = Path.of("");
    private Product product = new Product(Path.of("nowhere"));
    private Path work = Path.of("");
    private Path backup = Path.of("");
    private long person;
    private long item;
    private long shared;

    @BeforeEach
    void makeTheCompany() throws IOException {
        product = new Product(temp.resolve("home"));
        work = temp.resolve("work");
        backup = temp.resolve("backup.zip");
        try (Workspace workspace = product.services().workspaces().create(work, "Company", Locale.FRENCH)) {
            fill(workspace);
        }
        call("-w", work, "backup", "--out", backup);
        call("-w", work, "reindex");
    }

    @AfterEach
    void close() {
        product.close();
    }

    private void fill(Workspace workspace) throws IOException {
        Repository repository = workspace.repository();
        try (WorkingCopy copy = repository.open()) {
            Team team = copy.create(OrganisationPackage.Literals.TEAM, Team.class);
            team.setName("Atelier");
            Person her = copy.create(OrganisationPackage.Literals.PERSON, Person.class);
            her.setName("Zénaïde Quillebert");
            her.setEmail("zenaide.quillebert@example.org");
            her.setJobTitle("Cheffe des potions");
            her.setMission("Alchimie");
            her.setJoined(LocalDate.of(2020, 1, 6));
            Membership membership = copy.create(OrganisationPackage.Literals.MEMBERSHIP, Membership.class);
            membership.setPerson(her);
            membership.setTeam(team);
            membership.setRole("Maîtresse de la marmite");
            Interview gone = interview(copy, her, "Confidences");
            interview(copy, her, "Murmures");
            KnowledgeItem named = copy.create(KnowledgePackage.Literals.KNOWLEDGE_ITEM, KnowledgeItem.class);
            named.setTitle("Le secret de Zénaïde Quillebert");
            named.setBody("Demander à\nzénaïde quillebert, ou écrire à zenaide.quillebert@example.org.");
            KnowledgeItem other = copy.create(KnowledgePackage.Literals.KNOWLEDGE_ITEM, KnowledgeItem.class);
            other.setTitle("Le parchemin");
            attach(workspace, other, "grimoire.txt", "parchemin secret");
            attach(workspace, other, "plan.txt", "plan de la maison");
            KnowledgeItem third = copy.create(KnowledgePackage.Literals.KNOWLEDGE_ITEM, KnowledgeItem.class);
            third.setTitle("Maison");
            attach(workspace, third, "plan.txt", "plan de la maison");
            attach(workspace, third, "Lettre à Zénaïde Quillebert.txt", "Bonjour");
            copy.commit("Embauche de Zénaïde Quillebert");
            person = her.getId();
            item = other.getId();
            shared = third.getId();
            named.setBody("Plus rien.");
            her.setJobTitle("Cheffe");
            copy.commit("Nouveau titre");
            copy.delete(new Ref(KnowledgePackage.Literals.INTERVIEW, gone.getId()));
            copy.delete(new Ref(KnowledgePackage.Literals.KNOWLEDGE_ITEM, item));
            copy.commit("Supprimé : entretien avec Zénaïde Quillebert");
        }
    }

    private static Interview interview(WorkingCopy copy, Person of, String notes) {
        Interview interview = copy.create(KnowledgePackage.Literals.INTERVIEW, Interview.class);
        interview.setPerson(of);
        interview.setDate(LocalDate.of(2025, 5, 5));
        interview.setNotes(notes);
        return interview;
    }

    private static void attach(Workspace workspace, KnowledgeItem item, String name, String text) throws IOException {
        Attachment attachment = CoreFactory.eINSTANCE.createAttachment();
        attachment.setName(name);
        attachment.setHash(workspace.attachments()
                .put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        item.getAttachments().add(attachment);
    }

    private Answer call(Object... words) {
        Answer answer = product.call(Stream.of(words).map(Object::toString).toArray(String[]::new));
        assertEquals(ExitCode.DONE, answer.code(), answer.out() + answer.err());
        return answer;
    }

    private void eraseAll() {
        call("-w", work, "erase", "Person/" + person, "--force");
        call("-w", work, "erase", "KnowledgeItem/" + item, "--force", "--json");
    }

    @Test
    void sheIsNowhereNotEvenAfterARestore() throws Exception {
        assertTrue(traces(work).size() > 15, "she was everywhere: " + traces(work));
        eraseAll();
        assertEquals(List.of(), traces(work));
        try (Workspace workspace = product.services().workspaces().open(work)) {
            assertStays(workspace);
        }
        Path back = temp.resolve("back");
        Answer restored = call("restore", backup, back, "--json");
        assertEquals(2, restored.object().get("erasures").getAsInt());
        assertEquals(List.of(), traces(back));
        assertEquals(2, call("restore", backup, work, "--force", "--json").object().get("erasures").getAsInt());
        assertEquals(List.of(), traces(work));
        Path again = temp.resolve("again.zip");
        call("-w", back, "backup", "--out", again);
        assertEquals(0, call("restore", again, temp.resolve("third"), "--json").object().get("erasures").getAsInt());
        try (Workspace read = product.services().workspaces().open(backup)) {
            String title = read.repository().title(new Ref(OrganisationPackage.Literals.PERSON, person)).orElse("");
            assertTrue(title.contains(Long.toString(person)) && !title.contains("Quillebert"), title);
        }
    }

    /** The figures rest on her days, and what others use is still there. */
    private void assertStays(Workspace workspace) throws IOException {
        Repository repository = workspace.repository();
        assertEquals(1, repository.count(Query.of(OrganisationPackage.Literals.MEMBERSHIP)));
        Row her = repository.rows(Query.of(OrganisationPackage.Literals.PERSON).columns("joined")).getFirst();
        assertEquals(LocalDate.of(2020, 1, 6), her.get("joined"));
        try (WorkingCopy copy = repository.open()) {
            for (Attachment file : copy.get(new Ref(KnowledgePackage.Literals.KNOWLEDGE_ITEM, shared),
                    KnowledgeItem.class).getAttachments()) {
                assertTrue(workspace.attachments().has(file.getHash()), file.getName());
            }
        }
        ChangeSet last = repository.history().changeSets(0, 1).getFirst();
        assertEquals(ChangeSet.Kind.ERASURE, last.kind());
        Ref ref = new Ref(OrganisationPackage.Literals.PERSON, person);
        long erased = repository.history().of(ref).getFirst().changeSet().number();
        assertTrue(repository.history().of(ref).size() > 1, "that something was done is still known");
        long made = repository.history().of(ref).getLast().changeSet().number();
        assertEquals(her.title(), repository.history().asOf(ref, made).map(e -> ((Person) e).getName()).orElse(""));
        assertThrows(PasseurException.class, () -> repository.history()
                .restore(new Ref(KnowledgePackage.Literals.KNOWLEDGE_ITEM, item), made));
        assertThrows(PasseurException.class, () -> repository.history().revert(erased));
        assertEquals(her.title(), repository.title(ref).orElse(""));
    }

    private Ref newItem(String body) {
        try (Workspace workspace = product.services().workspaces().open(work);
                WorkingCopy copy = workspace.repository().open()) {
            KnowledgeItem made = copy.create(KnowledgePackage.Literals.KNOWLEDGE_ITEM, KnowledgeItem.class);
            made.setTitle("Note");
            made.setBody(body);
            copy.commit("Note");
            return new Ref(KnowledgePackage.Literals.KNOWLEDGE_ITEM, made.getId());
        }
    }

    @Test
    void textsInDoubtAreListed() {
        Ref note = newItem("Demander à Zénaïde, qui sait.");
        Answer answer = call("-w", work, "--lang", "fr", "erase", "Person/" + person, "--force");
        assertTrue(answer.err().contains("Un texte parle peut-être encore"), answer.err());
        assertTrue(answer.out().contains("KnowledgeItem/" + note.id())
                && answer.out().contains("Demander à Zénaïde, qui sait."), answer.out());
        assertTrue(call("-w", work, "get", note).out().contains("Zénaïde"), "it is not rewritten");
    }

    @Test
    void textsInDoubtAreThereForPrograms() {
        Ref note = newItem("Z. Quillebert sait.");
        call("-w", work, "set", "Person/" + person, "keepUntil=2026-01-31");
        Answer answer = call("-w", work, "--on", "2026-02-01", "purge", "--force", "--json");
        JsonObject doubt = answer.object().get("doubts").getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(note.toString(), doubt.get("uri").getAsString());
        assertEquals("body", doubt.get("feature").getAsString());
        assertEquals("Z. Quillebert sait.", doubt.get("excerpt").getAsString());
        assertEquals(0, call("-w", work, "erase", "KnowledgeItem/" + item, "--force", "--json").object().get("doubts")
                .getAsJsonArray().size());
    }

    @Test
    void anotherObjectWithTheSameNumberIsLeftAlone() {
        Path empty = temp.resolve("empty.zip");
        Path old = temp.resolve("old");
        try (Workspace workspace = product.services().workspaces().create(old, "Old", Locale.ENGLISH)) {
            assertFalse(workspace.readOnly());
        }
        call("-w", old, "backup", "--out", empty);
        long first = newPerson(old, "Ann");
        call("-w", old, "erase", "Person/" + first, "--force");
        assertEquals(0, call("restore", empty, old, "--force", "--json").object().get("erasures").getAsInt());
        long number = newPerson(old, "Bob");
        while (number < first) {
            number = newPerson(old, "Bob");
        }
        Path newer = temp.resolve("newer.zip");
        call("-w", old, "backup", "--out", newer);
        assertEquals(0, call("restore", newer, old, "--force", "--json").object().get("erasures").getAsInt());
        assertTrue(call("-w", old, "get", "Person/" + first).out().contains("Bob"));
    }

    private long newPerson(Path folder, String name) {
        try (Workspace workspace = product.services().workspaces().open(folder);
                WorkingCopy copy = workspace.repository().open()) {
            Person made = copy.create(OrganisationPackage.Literals.PERSON, Person.class);
            made.setName(name);
            copy.commit("New");
            return made.getId();
        }
    }

    @Test
    void nothingIsErasedWithoutForceNorTwice() throws Exception {
        int before = traces(work).size();
        Answer refused = product.call("-w", work.toString(), "erase", "Person/" + person);
        assertEquals(ExitCode.WRONG_USE, refused.code());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertEquals(ExitCode.WRONG_USE,
                product.call("-w", work.toString(), "erase", "Person/9999999", "--force").code());
        assertEquals(ExitCode.WRONG_USE,
                product.call("-w", work.toString(), "erase", "Topic/" + person, "--force").code(),
                "her number under another class is nobody");
        assertEquals(before, traces(work).size());
        call("-w", work, "erase", "Person/" + person, "--force");
        assertEquals(ExitCode.WRONG_USE,
                product.call("-w", work.toString(), "erase", "Person/" + person, "--force").code());
    }

    @Test
    void whatIsKeptTooLongIsPurgedAlsoFromABackup() throws Exception {
        assertEquals(ExitCode.WRONG_USE,
                product.call("-w", work.toString(), "do", "organisation.erase", "Person/" + person).code());
        assertEquals(0, purged(), "nothing is due");
        call("-w", work, "set", "Person/" + person, "keepUntil=2026-01-31");
        assertEquals(0, purged("--on", "2026-01-31"), "kept until that day");
        Answer refused = product.call("-w", work.toString(), "--on", "2026-02-01", "purge");
        assertEquals(ExitCode.WRONG_USE, refused.code());
        assertTrue(refused.out().contains("Zénaïde Quillebert") && refused.err().contains("--force"), refused.err());
        assertEquals(1, purged("--on", "2026-02-01"));
        assertEquals(List.of(), of("quillebert", traces(work)));
        Path back = temp.resolve("back");
        assertEquals(1, call("restore", backup, back, "--json").object().get("erasures").getAsInt());
        assertEquals(List.of(), of("quillebert", traces(back)));
        assertFalse(of("parchemin", traces(back)).isEmpty(), "what was not erased is there");
    }

    private int purged(String... on) {
        List<Object> words = new ArrayList<>(List.of("-w", work));
        words.addAll(List.of(on));
        words.addAll(List.of("purge", "--force", "--json"));
        return call(words.toArray()).object().get("erased").getAsJsonArray().size();
    }

    private static List<String> of(String word, List<String> found) {
        return found.stream().filter(each -> each.endsWith(word)).toList();
    }

    /** Where personal words are found in a workspace that is closed. */
    private static List<String> traces(Path workspace) throws IOException, SQLException {
        List<String> found = new ArrayList<>();
        try (FileEngine engine = new FileEngine(workspace, false); Connection connection = engine.connect()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet all = connection.getMetaData().getTables(null, null, "%", new String[] { "TABLE" })) {
                while (all.next()) {
                    tables.add("\"" + all.getString(2) + "\".\"" + all.getString(3) + "\"");
                }
            }
            assertTrue(tables.size() > 15, tables.toString());
            for (String table : tables) {
                look(connection, table, found);
            }
            connection.rollback();
        }
        for (String folder : List.of("attachments", "index")) {
            try (Stream<Path> files = Files.walk(workspace.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    look(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1), found);
                    look(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8), found);
                }
            }
        }
        Path log = workspace.resolve("erasures.log");
        if (Files.exists(log)) {
            look(log.toString(), Files.readString(log), found);
        }
        return found;
    }

    private static void look(Connection connection, String table, List<String> found) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    look(table + "." + rows.getMetaData().getColumnName(i), String.valueOf(rows.getString(i)), found);
                }
            }
        }
    }

    private static void look(String where, String text, List<String> found) {
        String small = text.toLowerCase(Locale.ROOT);
        PERSONAL.stream().filter(small::contains).forEach(word -> found.add(where + ": " + word));
    }
}
