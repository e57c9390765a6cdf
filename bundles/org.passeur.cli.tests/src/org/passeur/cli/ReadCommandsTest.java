// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.cli.Product.Answer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Every command that reads, on the sample company. */
class ReadCommandsTest {

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable Product made;
    private static Answer demo = new Answer(-1, "", "");

    @BeforeAll
    static void makeTheSample() {
        Product product = new Product(folder.resolve("home"));
        made = product;
        demo = product.say("demo", folder.resolve("demo"));
    }

    @AfterAll
    static void close() {
        product().close();
    }

    private static Product product() {
        Product product = made;
        if (product == null) {
            throw new IllegalStateException("no sample");
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

    private static String first(String type, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of("list", type, "--limit", "1", "--json"));
        words.addAll(List.of(more));
        return text(done(words.toArray(String[]::new)).array().get(0), "uri");
    }

    private static String text(JsonElement object, String key) {
        return object.getAsJsonObject().get(key).getAsString();
    }

    @Test
    void demoMakesTheCompanyAndEachReportInEachFormat() throws IOException {
        assertEquals(ExitCode.DONE, demo.code(), demo.err());
        try (Stream<Path> files = Files.list(folder.resolve("demo/reports"))) {
            List<String> names = files.map(p -> p.getFileName().toString()).toList();
            long reports = done("report", "--json").array().size();
            for (String ending : List.of(".html", ".pdf", ".docx", ".xlsx", ".csv")) {
                assertEquals(reports,
                        names.stream().filter(n -> n.endsWith(ending)).map(n -> n.substring(0, n.indexOf("-20")))
                                .distinct().count(),
                        ending + names);
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("demo/reports"))) {
            Path programme = files.filter(p -> p.getFileName().toString().matches("onboarding-programme.*html"))
                    .findFirst().orElseThrow();
            assertTrue(Files.readString(programme).contains("Noé Castel"), "who arrives, not who leaves");
        }
        assertTrue(demo.out().contains(folder.resolve("demo/reports").toString()), demo.out());
        assertTrue(demo.out().contains("passeur -w"), demo.out());
    }

    @Test
    void infoCountsEveryClass() {
        JsonObject info = done("info", "--json").object();
        JsonObject counts = info.getAsJsonObject("counts");
        assertTrue(counts.get("KnowledgeItem").getAsInt() >= 140);
        assertTrue(counts.get("Person").getAsInt() >= 60);
        assertEquals(info.get("lastChangeSet").getAsLong(),
                done("changes", "--json").array().get(0).getAsJsonObject().get("changeset").getAsLong());
        assertTrue(done("info", "--lang", "fr").out().contains("Connaissances"));
    }

    @Test
    void changesAreFoundByDayWhoClassKindAndWords() {
        JsonArray all = done("changes", "--json", "--limit", "1000").array();
        JsonObject newest = all.get(0).getAsJsonObject();
        String day = text(newest, "at").substring(0, 10);
        assertEquals(all.size(),
                done("changes", "--until", "2999-12-31", "--json", "--limit", "1000").array().size());
        assertEquals(0, done("changes", "--since", "2999-12-31", "--json").array().size());
        assertFalse(done("changes", "--since", LocalDate.parse(day).minusDays(1).toString(), "--who",
                text(newest, "who").toUpperCase(Locale.ROOT), "--kind",
                text(newest, "kind").toLowerCase(Locale.ROOT), "--words", text(newest, "label"), "--json").array()
                .isEmpty());
        assertEquals(0, done("changes", "--who", "nobody at all", "--json").array().size());
        assertEquals(0, done("changes", "--words", "nothing says this", "--json").array().size());
        assertFalse(done("changes", "--class", "Person", "--json").array().isEmpty());
        for (String[] wrong : new String[][] { { "--since", "yesterday" }, { "--kind", "magic" },
                { "--class", "Dragon" }, { "--limit", "0" } }) {
            assertEquals(2, call("changes", wrong[0], wrong[1]).code());
        }
    }

    @Test
    void listIsAnArrayOfObjectsKeyedByFeature() {
        JsonArray items = done("list", "KnowledgeItem", "--json", "--where", "verifier!=", "--limit", "3").array();
        assertEquals(3, items.size());
        JsonObject item = items.get(0).getAsJsonObject();
        assertTrue(text(item, "uri").startsWith("passeur:/knowledge/KnowledgeItem/"));
        assertEquals(Set.of("uri", "title"), item.getAsJsonObject("verifier").keySet());
        assertTrue(text(item, "kind").matches("[A-Z_]+"));
        assertTrue(text(item, "identifiedOn").matches("\\d{4}-\\d{2}-\\d{2}"));
        assertTrue(item.has("freshness") && item.has("lossRisk") && item.has("id") && item.has("topics"));
    }

    @Test
    void listFindsByConditions() {
        JsonArray critical = done("list", "KnowledgeItem", "--where", "criticality>=5", "--where", "state=IDENTIFIED",
                "--json").array();
        assertFalse(critical.isEmpty());
        critical.forEach(item -> {
            assertEquals(5, item.getAsJsonObject().get("criticality").getAsInt());
            assertEquals("IDENTIFIED", text(item, "state"));
        });
        assertEquals(critical,
                done("list", "connaissances", "--where", "Criticité>=5", "--where", "État=Identifiée", "--json")
                        .array());
        assertFalse(done("list", "Person", "--where", "left!=", "--json").array().isEmpty());
        assertEquals(1, done("list", "Person", "--where", "email=paul-andre.santini@niverane.example", "--json").array()
                .size());
        assertFalse(done("list", "Holding", "--where", "person=Paul-André Santini", "--json").array().isEmpty());
        assertFalse(done("list", "Holding", "--where", "person.name~santini", "--json").array().isEmpty());
        assertFalse(done("list", "KnowledgeItem", "--where", "topics=Leaks", "--json").array().isEmpty());
        assertFalse(done("list", "Passing", "--where", "date<2100-01-01", "--json").array().isEmpty());
        assertTrue(done("list", "KnowledgeItem", "--where", "title=none such", "--json").array().isEmpty());
    }

    @Test
    void listSorts() {
        List<String> up = names("--sort", "name");
        List<String> down = names("--sort", "-name");
        assertEquals(up, down.reversed());
        assertEquals(down, names("--sort", "name desc"));
    }

    private static List<String> names(String... sort) {
        List<String> words = new java.util.ArrayList<>(List.of("list", "Team", "--json"));
        words.addAll(List.of(sort));
        return done(words.toArray(String[]::new)).array().asList().stream().map(t -> text(t, "name")).toList();
    }

    @Test
    void anotherDayGivesOtherFigures() {
        String late = java.time.LocalDate.now().plusYears(1).toString();
        JsonObject now = done("analyse", "freshness", "--json").object();
        JsonObject then = done("--on", late, "analyse", "freshness", "--json").object();
        assertNotEquals(now.getAsJsonObject("result").get("counts"), then.getAsJsonObject("result").get("counts"));
        assertEquals(late, text(then, "on"));
    }

    @Test
    void optionsOfAllCommandsStandBeforeOrAfter() {
        String workspace = folder.resolve("demo").toString();
        assertEquals(done("-w", workspace, "--lang", "fr", "info").out(),
                done("info", "-w", workspace, "--lang", "fr").out());
        assertEquals(done("info", "-w", workspace, "--lang", "fr").out(), done("--lang=fr", "info").out());
    }

    @Test
    void wrongNamesAreAnsweredWithTheNearest() {
        Answer type = call("list", "KnowlegeItem");
        assertEquals(ExitCode.WRONG_USE, type.code());
        assertTrue(type.err().contains("KnowledgeItem"), type.err());
        Answer feature = call("list", "KnowledgeItem", "--where", "titel=x");
        assertEquals(ExitCode.WRONG_USE, feature.code());
        assertTrue(feature.err().contains("title"), feature.err());
        Answer nobody = call("list", "KnowledgeItem", "--where", "verifier=Nobody At All");
        assertEquals(ExitCode.WRONG_USE, nobody.code());
        assertTrue(nobody.err().contains("Nobody At All"), nobody.err());
        assertEquals(ExitCode.WRONG_USE, call("list", "KnowledgeItem", "--where", "title").code());
        assertEquals(ExitCode.WRONG_USE, call("list", "KnowledgeItem", "--where", "kind<FACT").code());
        assertEquals(ExitCode.WRONG_USE, call("list", "KnowledgeItem", "--limit", "0").code());
        assertTrue(call("analyse", "los-risk").err().contains("loss-risk"));
        assertTrue(call("report", "org-cart", "--out", "x").err().contains("org-chart"));
    }

    @Test
    void getShowsAnObjectWithItsParts() {
        String uri = first("Organisation");
        JsonObject company = done("get", uri, "--json").object();
        assertEquals(uri, text(company, "uri"));
        assertTrue(company.getAsJsonArray("headcounts").size() > 5);
        assertTrue(company.getAsJsonArray("headcounts").get(0).getAsJsonObject().has("count"));
        JsonObject item = done("get", first("KnowledgeItem", "--where", "title~Nitrogen"), "--json").object();
        assertEquals(1, item.getAsJsonArray("links").size());
        assertEquals("CONTRADICTS", text(item.getAsJsonArray("links").get(0), "kind"));
        assertTrue(done("get", text(item, "uri"), "--lang", "fr").out().contains("Titre"));
        assertEquals(ExitCode.WRONG_USE, call("get", "KnowledgeItem/99999999").code());
        assertEquals(ExitCode.WRONG_USE, call("get", "nonsense").code());
    }

    @Test
    void searchFinds() {
        JsonObject found = done("search", "superheat", "--json").object();
        assertTrue(found.get("total").getAsInt() >= 1);
        JsonObject hit = found.getAsJsonArray("hits").get(0).getAsJsonObject();
        assertTrue(hit.keySet().containsAll(Set.of("uri", "class", "title", "score", "highlight")));
        assertEquals(found.getAsJsonArray("hits").get(0),
                done("search", "superheet", "--json").object().getAsJsonArray("hits").get(0));
        JsonObject people = done("search", "traore", "--class", "Personnes", "--json").object();
        assertEquals("Aminata Traoré", text(people.getAsJsonArray("hits").get(0), "title"));
        assertEquals(1, done("search", "rack", "--limit", "1", "--json").object().getAsJsonArray("hits").size());
        assertEquals(ExitCode.DONE, call("search", "xyzzyxyzzy").code());
    }

    @ParameterizedTest
    @ValueSource(strings = { "loss-risk", "bus-factor", "freshness", "stored-not-shared", "who-knows-what",
            "duplicates", "strategy" })
    void analysesCarryTheirInputs(String id) {
        JsonObject answer = done("analyse", id, "--json").object();
        assertEquals(id, text(answer, "analysis"));
        assertFalse(answer.getAsJsonObject("inputs").isEmpty());
        assertFalse(answer.getAsJsonObject("result").isEmpty());
        assertFalse(done("analyse", id, "--lang", "fr").out().isBlank());
    }

    @Test
    void departureAsksForPeople() {
        JsonObject answer = done("analyse", "departure", "--people", "Paul-André Santini", "--json").object();
        assertTrue(answer.getAsJsonObject("result").getAsJsonArray("lost").size() >= 4);
        assertEquals(ExitCode.WRONG_USE, call("analyse", "departure").code());
        assertEquals(ExitCode.WRONG_USE, call("analyse", "departure", "--people", "Nobody").code());
        assertTrue(done("analyse").out().contains("bus-factor"));
    }

    @Test
    void checkFindsProblems() {
        Answer answer = call("check", "--json");
        assertEquals(ExitCode.PROBLEMS, answer.code());
        Set<String> checks = new TreeSet<>();
        answer.array().forEach(p -> checks.add(text(p, "check")));
        assertTrue(
                checks.containsAll(
                        Set.of("knowledge.no-holder", "knowledge.contradiction", "knowledge.near-duplicate")),
                checks.toString());
        assertTrue(call("check", "--lang", "fr").out().contains("Avertissement"));
    }

    @Test
    void historyTellsWhatChanged() {
        JsonArray changes = done("history",
                first("KnowledgeItem", "--where", "title=Defrost settings for freezer rooms"), "--json").array();
        assertTrue(changes.size() >= 4);
        assertTrue(changes.get(0).getAsJsonObject().has("features"));
        assertEquals("CREATED", text(changes.get(changes.size() - 1), "operation"));
        assertFalse(done("history", first("Person")).out().isBlank());
        assertEquals(ExitCode.WRONG_USE, call("history", "KnowledgeItem/99999999").code());
    }

    @Test
    void reportsAreListedAndWritten(@TempDir Path out) throws IOException {
        assertEquals(9, done("report", "--json").array().size());
        JsonArray files = done("report", "knowledge-catalogue", "--format", "html,csv", "--alias", "--out",
                out.toString(), "--json").object()
                .getAsJsonArray("files");
        assertEquals(2, files.size());
        for (JsonElement file : files) {
            String text = Files.readString(Path.of(file.getAsString()));
            assertFalse(text.contains("Santini") || text.contains("niverane.example"), "a name in " + file);
        }
        assertEquals(ExitCode.WRONG_USE,
                call("report", "org-chart", "--format", "txt", "--out", out.toString()).code());
        assertEquals(ExitCode.WRONG_USE, call("report", "org-chart").code());
        assertEquals(ExitCode.WRONG_USE,
                call("report", "org-chart", "--out", out.toString(), "--team", "Nobody").code());
    }

    @Test
    void reindexCountsWhatItFound() {
        assertTrue(done("reindex", "--json").object().get("objects").getAsInt() >= 1000);
    }

    @Test
    void exportWritesFiles(@TempDir Path out) throws IOException {
        JsonObject csv = done("export", "csv", "--class", "Person", "--out", out.resolve("people.csv").toString(),
                "--json").object();
        assertTrue(csv.getAsJsonObject("counts").get("Person").getAsInt() >= 60);
        assertTrue(Files.readString(out.resolve("people.csv")).contains("Yasmine Mansouri"));
        for (String format : List.of("xlsx", "xmi", "markdown")) {
            done("export", format, "--out", out.resolve(format + (format.equals("xlsx") ? ".xlsx" : "")).toString());
        }
        assertEquals(ExitCode.WRONG_USE, call("export", "csx", "--out", out.toString()).code());
    }
}
