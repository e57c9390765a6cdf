// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.cli.Product.Answer;

import com.google.gson.JsonObject;

/** A session from planning to its feedback document, by command line alone. */
class PracticesCommandsTest {

    private final Path folder;
    private final Product product;

    PracticesCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        product = new Product(folder.resolve("home"));
    }

    private Answer done(Object... words) {
        Answer answer = product.call(List.of(words).stream().map(Object::toString).toArray(String[]::new));
        assertEquals(ExitCode.DONE, answer.code(), answer.err());
        return answer;
    }

    private String make(String type, String... values) {
        List<String> words = new ArrayList<>(List.of("new", type, "--json"));
        words.addAll(List.of(values));
        return done(words.toArray()).object().get("uri").getAsString();
    }

    private String value(String uri, String feature) {
        return done("get", uri, "--json").object().get(feature).getAsString();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @Test
    void fromPlanningToFeedback() throws IOException {
        try (product) {
            done("--lang", "en", "init", folder.resolve("work"));
            String today = LocalDate.now().toString();
            make("Department", "name=Workshop");
            make("Department", "name=Sales");
            make("Team", "name=Fitters", "department=Workshop");
            make("Team", "name=North", "department=Sales");
            String practice = make("Practice", "title=Circle", "kind=DISCUSSION_GROUP", "state=RUNNING",
                    "teams=Fitters; North");
            String session = make("Session", "practice=" + practice, "title=First circle", "date=" + today,
                    "start=8h30");
            assertTrue(value(session, "agenda").contains("what we said last time"), "the agenda of the catalogue");
            assertEquals("08:30", value(session, "start"));
            Path who = file("who.csv", "session,team,people", session + ",Fitters,4", session + ",North,2");
            assertEquals(1, done("import", "csv", who, "--json").object().get("updated").getAsInt());
            assertEquals(1, done("import", "csv", who, "--json").object().get("unchanged").getAsInt());
            assertEquals("HELD", value(session, "state"));
            make("Verbatim", "session=" + session, "team=Fitters", "words=We learn too late what was sold");
            String pain = make("PainPoint", "session=" + session, "team=Fitters", "words=Parts come late",
                    "frequency=4", "severity=3");
            String item = make("KnowledgeItem", "title=Reading an order", "body=Line by line.");
            make("Passing", "item=" + item, "place=" + session, "date=" + today);
            assertEquals(today, value(item, "sharedOn"));
            done("do", "practices.write-feedback", session);
            assertEquals("SUMMARISED", value(session, "state"));
            done("do", "practices.validate-pain-point", pain);
            assertEquals("VALIDATED", value(pain, "state"));
            done("report", "feedback-document", "--format", "html", "--out", folder.resolve("out"));
            try (var files = Files.list(folder.resolve("out"))) {
                String html = Files.readString(files.findFirst().orElseThrow());
                assertTrue(html.contains("We learn too late what was sold") && html.contains("Reading an order"));
            }
            JsonObject mixing = done("analyse", "mixing", "--json").object().getAsJsonObject("result");
            assertEquals(1, mixing.get("mixed").getAsInt());
            Path calendar = folder.resolve("sessions.ics");
            assertTrue(done("export", "icalendar", "--out", calendar).out().contains("sessions.ics"));
            assertTrue(Files.readString(calendar).contains("SUMMARY:First circle\r\n"));
            Path feed = file("news.xml", "<rss><channel><title>News</title>",
                    "<item><title>R290</title><guid>1</guid></item></channel></rss>");
            assertEquals(1, done("import", "feed", feed, "--json").object().get("created").getAsInt());
            assertEquals(0, done("import", "feed", feed, "--json").object().get("created").getAsInt());
        }
    }

    @Test
    void attendanceThatCannotBeChangesNothing() throws IOException {
        try (product) {
            done("--lang", "en", "init", folder.resolve("work"));
            make("Team", "name=Fitters");
            String practice = make("Practice", "title=Circle");
            String session = make("Session", "practice=" + practice, "title=First", "date=2020-01-07");
            Answer answer = product.say("import csv", file("who.csv", "session,team,people", session + ",Fitters,3",
                    session + ",Nobody,3", session + ",Fitters,many"));
            assertEquals(ExitCode.WRONG_USE, answer.code());
            String said = answer.out() + answer.err();
            assertTrue(said.contains("Nobody") && said.contains("many"), said);
            assertEquals("PLANNED", value(session, "state"));
        }
    }
}
