// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.cli.Product.Answer;

import com.google.gson.JsonObject;

/** A strategy from its first line to its second edition, by command line alone. */
@TestInstance(Lifecycle.PER_CLASS)
class StrategyCommandsTest {

    @TempDir
    static Path folder = Path.of("");

    private @Nullable Product made;
    private String strategy = "";
    private String objective = "";
    private String indicator = "";

    @BeforeAll
    void writeAStrategy() {
        made = new Product(folder.resolve("home"));
        done("--lang", "en", "init", folder.resolve("work").toString());
        make("Person", "name=Dora Direction", "email=dora@example.org");
        strategy = make("Strategy", "title=Know what we know");
        objective = make("Objective", "strategy=" + strategy, "title=Hand on what only one person knows");
        indicator = make("Indicator", "objective=" + objective, "name=Items with one holder", "unit=items",
                "baseline=40", "target=10", "due=2099-12-31");
    }

    @AfterAll
    void close() {
        product().close();
    }

    private Product product() {
        return Objects.requireNonNull(made);
    }

    private Answer done(String... arguments) {
        Answer answer = product().call(arguments);
        assertEquals(ExitCode.DONE, answer.code(), answer.err());
        return answer;
    }

    private String refused(String... arguments) {
        Answer answer = product().call(arguments);
        assertEquals(ExitCode.WRONG_USE, answer.code(), answer.out());
        return answer.err();
    }

    private String make(String type, String... values) {
        String[] words = new String[values.length + 3];
        words[0] = "new";
        words[1] = type;
        words[2] = "--json";
        System.arraycopy(values, 0, words, 3, values.length);
        return done(words).object().get("uri").getAsString();
    }

    private String state(String uri) {
        return done("get", uri, "--json").object().get("state").getAsString();
    }

    @Test
    void fromDraftToSecondEdition() throws Exception {
        assertTrue(done("do").out().contains("strategy.submit"));
        assertTrue(refused("do", "strategy.validate", strategy).contains("cannot be done"));
        assertEquals(strategy, done("do", "strategy.submit", strategy, "--json").object().getAsJsonArray("updated")
                .get(0).getAsString());
        assertTrue(refused("do", "strategy.validate", strategy).contains("Validated by"));
        assertEquals("SUBMITTED", state(strategy));
        done("set", strategy, "validatedBy=dora@example.org");
        done("do", "strategy.validate", strategy);
        assertEquals("VALIDATED", state(strategy));
        assertTrue(refused("set", objective, "title=Another").contains("new version"));
        make("Measure", "indicator=" + indicator, "date=" + LocalDate.now(), "value=25");
        JsonObject answer = done("analyse", "strategy", "--json").object();
        JsonObject result = answer.getAsJsonObject("result");
        assertEquals(1, answer.getAsJsonObject("inputs").get("editions").getAsInt());
        assertEquals(strategy, result.getAsJsonObject("strategy").get("uri").getAsString());
        assertEquals(50, result.get("progress").getAsDouble(), "100 x (25 - 40) / (10 - 40)");
        JsonObject aim = result.getAsJsonArray("objectives").get(0).getAsJsonObject();
        JsonObject gauge = aim.getAsJsonArray("indicators").get(0).getAsJsonObject();
        assertEquals(25, gauge.get("value").getAsDouble());
        assertEquals("2099-12-31", gauge.get("due").getAsString());
        String said = done("--lang", "fr", "analyse", "strategy").out();
        assertTrue(said.contains("Know what we know"));
        assertFalse(said.contains("Unité"), "a column names its indicators and leaves the rest to JSON: " + said);
        assertEquals("[]", done("analyse", "strategy", "--on", "2020-01-01", "--json").object()
                .getAsJsonObject("result").getAsJsonArray("objectives").toString());
        JsonObject begun = done("do", "strategy.new-edition", strategy, "--json").object();
        assertEquals(3, begun.getAsJsonArray("created").size());
        String second = begun.getAsJsonArray("created").asList().stream().map(e -> e.getAsString())
                .filter(uri -> uri.contains("/Strategy/")).findFirst().orElseThrow();
        assertEquals(2, done("get", second, "--json").object().get("edition").getAsInt());
        done("do", "strategy.submit", second);
        done("set", second, "validatedBy=dora@example.org");
        done("do", "strategy.validate", second);
        assertEquals("SUPERSEDED", state(strategy));
        assertEquals(50, done("analyse", "strategy", "--json").object().getAsJsonObject("result").get("progress")
                .getAsDouble(), "what was measured counts on");
        Path out = folder.resolve("reports");
        for (String report : new String[] { "strategy-page", "done-for-objectives" }) {
            done("report", report, "--format", "html,docx", "--out", out.toString());
        }
        try (var files = Files.list(out)) {
            assertEquals(4, files.count());
        }
        assertTrue(done("changes").out().contains("Begin a new version"));
    }

    @Test
    void everyClassComesInFromASheetAndGoesOutAndInAgainUnchanged() throws Exception {
        sheet("Strategy", 1, "Titre;En bref;Auteur", "Venue d’une feuille;En bref.;dora@example.org");
        sheet("Objective", 2, "Objective;Strategy;Description", "Hand on;Venue d’une feuille;Soon.",
                "Find;Venue d’une feuille;");
        sheet("Indicator", 2, "Indicateur;Objectif;Unité;Au départ;Cible;Échéance",
                "Imported;Hand on;items;34;8;2099-12-31", "Also imported;Hand on;;7,5;5;");
        sheet("Measure", 2, "Indicator;Date;Value;Note", "Imported;2026-01-31;30;first", "Imported;2026-02-28;25;");
        JsonObject again = sheet("Measure", 1, "Indicator;Date;Value;Note", "Imported;2026-02-28;24;corrected",
                "Imported;2026-03-31;22;");
        assertEquals(1, again.get("updated").getAsInt(), "a day's value is corrected, not doubled");
        assertEquals(3, done("list", "Measure", "--where", "indicator=Imported", "--json").array().size());
        for (String type : new String[] { "Strategy", "Objective", "Indicator", "Measure" }) {
            for (String format : new String[] { "csv", "xlsx" }) {
                Path file = folder.resolve(type + "." + format);
                done("export", format, "--class", type, "--out", file.toString());
                JsonObject back = done("import", format, file.toString(), "--class", type, "--json").object();
                assertEquals(0, back.get("created").getAsInt() + back.get("updated").getAsInt(), type + format + back);
                assertTrue(back.get("unchanged").getAsInt() > 0, type + format + back);
            }
        }
    }

    private JsonObject sheet(String type, int created, String... lines) throws Exception {
        Path file = folder.resolve("sheet.csv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        JsonObject result = done("import", "csv", file.toString(), "--class", type, "--json").object();
        assertEquals(created, result.get("created").getAsInt(), result.toString());
        return result;
    }

    @Test
    void whatCannotBeDoneChangesNothing() {
        String other = make("Strategy", "title=Another");
        long before = done("info", "--json").object().get("lastChangeSet").getAsLong();
        assertTrue(refused("do", "strategy.sbmit", other).contains("strategy.submit"));
        assertTrue(refused("do", "strategy.submit").contains("name at least one"));
        assertTrue(refused("do", "strategy.submit", objective).contains("class"));
        assertTrue(refused("do", "strategy.submit", other, "passeur:/strategy/Strategy/999999").contains("999999"));
        assertTrue(refused("new", "Stratgy", "title=x").contains("Strategy"));
        assertTrue(refused("new", "Strategy", "summary=without a title").contains("Title"));
        assertTrue(refused("new", "Strategy", "title=x", "state=VALIDATED").contains("state"));
        assertFalse(refused("new", "Strategy").isBlank());
        assertEquals(before, done("info", "--json").object().get("lastChangeSet").getAsLong());
        assertEquals("DRAFT", state(other));
        assertTrue(product().call("new", "Strategy", "title=Said").out().startsWith("passeur:/strategy/Strategy/"));
    }
}
