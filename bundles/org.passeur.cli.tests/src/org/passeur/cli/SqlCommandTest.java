// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.cli.Product.Answer;

import com.google.gson.JsonObject;

/** SQL over the views, as a tool for business intelligence asks it. */
class SqlCommandTest {

    @TempDir
    Path folder = Path.of("");
    private Product product = new Product(Path.of("target"));

    @BeforeEach
    void begin() throws IOException {
        product = new Product(folder.resolve("home"));
        assertEquals(0, product.say("init", folder.resolve("workspace")).code());
        Path people = Files.writeString(folder.resolve("people.csv"),
                "name,jobTitle,joined\nAnn,\"Cheffe, \"\"atelier\"\"\",2020-01-31\n'=1+1,,\n");
        assertEquals(0, product.say("import csv --class Person", people).code());
    }

    @AfterEach
    void end() {
        product.close();
    }

    private Answer sql(String... words) {
        List<String> all = new ArrayList<>(List.of("sql", "--read-only"));
        all.addAll(List.of(words));
        return product.call(all.toArray(String[]::new));
    }

    private Answer asked(String... words) {
        Answer answer = sql(words);
        assertEquals(ExitCode.DONE, answer.code(), answer.err());
        return answer;
    }

    @Test
    void answersComeAsColumnsCsvOrJson() {
        String query = "SELECT name, job_title, joined FROM v_person ORDER BY id";
        assertEquals("name,job_title,joined\nAnn,\"Cheffe, \"\"atelier\"\"\",2020-01-31\n'=1+1,,\n",
                asked(query, "--csv").out().replace("\r", ""));
        JsonObject first = asked(query, "--json", "--limit", "1").array().get(0).getAsJsonObject();
        assertEquals("{\"name\":\"Ann\",\"job_title\":\"Cheffe, \\\"atelier\\\"\",\"joined\":\"2020-01-31\"}",
                first.toString());
        assertEquals(1, asked(query, "--json", "--limit", "1").array().size());
        assertTrue(asked(query).out().contains("job_title"));
        assertEquals(0, asked("SELECT i.title, COUNT(DISTINCT h.person_id) AS holders, COUNT(DISTINCT n.id) AS needs"
                + " FROM v_knowledge_item i LEFT JOIN v_holding h ON h.item_id = i.id AND h.until IS NULL"
                + " LEFT JOIN v_need n ON n.item_id = i.id GROUP BY i.id, i.title ORDER BY 3 DESC, 2", "--json").array()
                .size());
        assertEquals("title,state,due_on",
                asked("SELECT title, state, due_on FROM v_knowledge_item WHERE due_on < CURRENT_DATE", "--csv").out()
                        .strip());
        assertEquals("2", asked("SELECT COUNT(*) AS n FROM v_person", "--json").array().get(0).getAsJsonObject()
                .get("n").getAsString());
    }

    @Test
    void whatIsNoReadingOfTheViewsIsRefused() {
        for (String query : List.of("DELETE FROM v_person", "SELECT * FROM person", "SELECT * FROM passeur.person",
                "SELECT * FROM change_value", "SELECT * FROM v_nothing", "SELEKT",
                "SELECT name FROM v_person; DROP x")) {
            Answer answer = sql(query);
            assertEquals(ExitCode.WRONG_USE, answer.code(), query + answer.out());
            assertTrue(!answer.err().isBlank() && !answer.err().contains("Exception"), answer.err());
        }
        assertTrue(sql("SELECT * FROM passeur.person", "--lang", "fr").err().contains("hors d’atteinte"));
        assertEquals(ExitCode.WRONG_USE, sql("SELECT 1 FROM v_person", "--csv", "--json").code());
    }

    /** Reports are built on these: who renames a class or a feature leaves its old name under {@code aliases}. */
    @Test
    void namesThatToolsKnowStay() throws IOException {
        JsonObject now = asked("--json").object();
        List<String> gone = new ArrayList<>();
        try (InputStream in = SqlCommandTest.class.getResourceAsStream("views.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
                String view = line.substring(0, line.indexOf(':'));
                List<String> columns = new ArrayList<>();
                if (now.has(view)) {
                    now.getAsJsonArray(view).forEach(c -> columns.add(c.getAsString()));
                }
                for (String column : line.substring(view.length() + 1).strip().split(" ")) {
                    if (!columns.contains(column)) {
                        gone.add(view + "." + column);
                    }
                }
            }
        }
        assertEquals(List.of(), gone);
        for (String view : now.keySet()) {
            asked("SELECT * FROM " + view, "--limit", "1");
        }
    }
}
