// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.cli.Product.Answer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Every command that changes something, on a workspace that begins empty; each test has objects of its own. */
class WriteCommandsTest {

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable Product made;

    @BeforeAll
    static void makeAWorkspace() {
        Product product = new Product(folder.resolve("home"));
        made = product;
        Answer init = product.say("--lang en init --name Acme", folder.resolve("work"));
        assertEquals(ExitCode.DONE, init.code(), init.err());
    }

    @AfterAll
    static void close() {
        product().close();
    }

    private static Product product() {
        Product product = made;
        if (product == null) {
            throw new IllegalStateException("no workspace");
        }
        return product;
    }

    private static Answer call(String... arguments) {
        return product().call(arguments);
    }

    private static Answer done(String... arguments) {
        Answer answer = call(arguments);
        assertEquals(ExitCode.DONE, answer.code(), answer.err());
        return answer;
    }

    private static String uri(String type, String condition) {
        JsonArray found = done("list", type, "--where", condition, "--json").array();
        assertEquals(1, found.size(), condition);
        return found.get(0).getAsJsonObject().get("uri").getAsString();
    }

    private static void items(String source, String... lines) throws IOException {
        Path file = folder.resolve(source + ".csv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        done("import", "csv", file.toString(), "--class", "KnowledgeItem");
    }

    @Test
    void initMakesAWorkspaceOnlyInAnEmptyFolder() {
        assertEquals("Acme", done("info", "--json").object().get("name").getAsString());
        Answer again = call("init", folder.resolve("work").toString());
        assertEquals(ExitCode.WRONG_USE, again.code());
        assertFalse(again.err().isBlank());
    }

    @Test
    void setChangesFeaturesOfAnyType() throws IOException {
        Path topics = folder.resolve("topics.csv");
        Files.writeString(topics, "name\nAlpha\nBeta\n");
        done("import", "csv", topics.toString(), "--class", "Topic");
        items("set", "Title;Topics", "How we answer;Alpha|Beta");
        String uri = uri("KnowledgeItem", "title=How we answer");
        Path people = folder.resolve("setpeople.csv");
        Files.writeString(people, "name;email\nInès Ba;ines@example.org\n");
        done("import", "csv", people.toString(), "--class", "Person");
        assertTrue(done("set", uri, "criticality=4", "Nature=Fait", "verifier=ines@example.org",
                "verifiedOn=2026-01-31", "topics-=Alpha")
                .err().contains("How we answer"));
        JsonObject item = done("get", uri, "--json").object();
        assertEquals(4, item.get("criticality").getAsInt());
        assertEquals("FACT", item.get("kind").getAsString());
        assertEquals("2026-01-31", item.get("verifiedOn").getAsString());
        assertEquals("Inès Ba", item.getAsJsonObject("verifier").get("title").getAsString());
        assertEquals(1, item.getAsJsonArray("topics").size());
        done("set", uri, "topics+=Alpha", "criticality=");
        item = done("get", uri, "--json").object();
        assertEquals(2, item.getAsJsonArray("topics").size());
        assertTrue(item.get("criticality").isJsonNull());
        assertTrue(done("set", uri, "criticality=").err().contains("Nothing to change"));
    }

    @Test
    void setRefusesWhatCannotBe() throws IOException {
        items("refused", "Title", "How we refuse");
        String uri = uri("KnowledgeItem", "title=How we refuse");
        long before = last();
        for (String wrong : new String[] { "criticality=9", "criticality=much", "kind=NOVEL",
                "verifier=ghost@nowhere.org", "state=SHARED",
                "titel=x", "title", "links=x", "title+=x", "lossRisk=3" }) {
            Answer answer = call("set", uri, wrong);
            assertEquals(ExitCode.WRONG_USE, answer.code(), wrong);
            assertFalse(answer.err().isBlank(), wrong);
        }
        assertEquals(ExitCode.WRONG_USE, call("set", uri, "title=").code());
        assertEquals(before, last());
    }

    private static long last() {
        return done("info", "--json").object().get("lastChangeSet").getAsLong();
    }

    @Test
    void deleteNamesWhatElseGoes() throws IOException {
        items("delete", "Title", "How we forget");
        Path sheet = folder.resolve("holdings.csv");
        Files.writeString(folder.resolve("forgetful.csv"), "name;email\nOle Gone;ole@example.org\n");
        done("import", "csv", folder.resolve("forgetful.csv").toString(), "--class", "Person");
        Files.writeString(sheet, "person;item;level\nole@example.org;How we forget;3\n");
        done("import", "csv", sheet.toString(), "--class", "Holding");
        String uri = uri("KnowledgeItem", "title=How we forget");
        JsonObject answer = done("delete", uri, "--json").object();
        assertEquals(2, answer.getAsJsonArray("deleted").size());
        assertEquals(ExitCode.WRONG_USE, call("get", uri).code());
        done("revert", answer.get("changeset").getAsString());
        assertEquals("How we forget", done("get", uri, "--json").object().get("title").getAsString());
    }

    @Test
    void anImportIsOneChangeSetAndCanBeTakenBack() throws IOException {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, "Nom;E-mail;Pôle;Équipe;Rôle;Responsable hiérarchique;Arrivée\n"
                + "Élodie Roy;elodie@ex.org;Ventes;Nord;Cheffe;;01/02/2024\nJean Bar;jean@ex.org;Ventes;Nord;Vendeur;elodie@ex.org;15/03/2025\n");
        JsonObject dry = done("import", "csv", file.toString(), "--dry-run", "--json").object();
        assertEquals(2, dry.get("created").getAsInt());
        assertTrue(dry.get("changeset").isJsonNull());
        JsonObject result = done("import", "csv", file.toString(), "--json").object();
        assertTrue(result.keySet().containsAll(
                java.util.Set.of("changeset", "created", "updated", "unchanged", "duplicates", "rejected")),
                result.toString());
        assertEquals(2, result.get("created").getAsInt());
        JsonObject again = done("import", "csv", file.toString(), "--json").object();
        assertEquals(0, again.get("created").getAsInt());
        assertEquals(2, again.get("unchanged").getAsInt());
        assertEquals(1, done("list", "Team", "--where", "name=Nord", "--json").array().size());
        done("revert", result.get("changeset").getAsString());
        assertTrue(done("list", "Team", "--where", "name=Nord", "--json").array().isEmpty());
        assertEquals(ExitCode.WRONG_USE, call("revert", "987654").code());
        assertEquals(ExitCode.WRONG_USE, call("revert", "it").code());
    }

    @Test
    void aRejectedRowStopsAnImportUnlessItIsSkipped() throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.writeString(file, "Title,Criticality\nRow one,3\nRow two,7\nRow three,1\n");
        Answer stopped = call("import", "csv", file.toString(), "--class", "KnowledgeItem", "--json");
        assertEquals(ExitCode.WRONG_USE, stopped.code());
        JsonObject rejected = stopped.object().getAsJsonArray("rejected").get(0).getAsJsonObject();
        assertEquals(3, rejected.get("line").getAsInt());
        assertTrue(rejected.has("source") && rejected.has("reason"));
        assertTrue(done("list", "KnowledgeItem", "--where", "title=Row one", "--json").array().isEmpty());
        Answer skipped = call("import", "csv", file.toString(), "--class", "KnowledgeItem", "--skip-rejected",
                "--json");
        assertEquals(ExitCode.PROBLEMS, skipped.code());
        assertEquals(2, skipped.object().get("created").getAsInt());
    }

    @Test
    void aHandbookComesInOnceAndIsFoundByAWordWithoutItsAccent() {
        Path handbook = shared("handbook-clef");
        JsonObject first = done("import", "markdown", handbook.toString(), "--json").object();
        assertEquals(39, first.get("created").getAsInt());
        assertEquals(0, first.getAsJsonArray("rejected").size());
        JsonObject second = done("import", "markdown", handbook.toString(), "--json").object();
        assertEquals(0, second.get("created").getAsInt());
        assertEquals(39, second.get("unchanged").getAsInt());
        assertTrue(done("search", "sabbaticals", "--json").object().get("total").getAsInt() >= 1);
    }

    @Test
    void aLargeHandbookComesInWithItsLinks() throws IOException {
        Path handbook = shared("handbook-sourcegraph").resolve("content");
        long files;
        try (var all = Files.walk(handbook)) {
            files = all.filter(p -> p.toString().endsWith(".md")).count();
        }
        Answer answer = call("import", "markdown", handbook.toString(), "--json");
        assertEquals(ExitCode.DONE, answer.code(), answer.err());
        assertEquals(files, answer.object().get("created").getAsLong());
        assertFalse(answer.object().getAsJsonArray("unresolved").isEmpty());
        JsonArray linked = done("list", "KnowledgeItem", "--where", "links!=", "--limit", "50", "--json").array();
        assertFalse(linked.isEmpty());
    }

    private static Path shared(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolveSibling("shared").resolve("data").resolve(name);
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        return Assumptions.<Path>abort("shared/data/" + name + " is not beside the repository");
    }
}
