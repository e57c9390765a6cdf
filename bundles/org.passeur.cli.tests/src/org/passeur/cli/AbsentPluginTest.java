// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.cli.Product.Answer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The sample company without the bundle of knowledge: its objects are listed, searched, exported, and stay as they are. */
class AbsentPluginTest {

    @TempDir
    Path folder = Path.of("");

    private static Answer done(Product product, Object... words) {
        Answer answer = product.call(List.of(words).stream().map(Object::toString).toArray(String[]::new));
        assertEquals(ExitCode.DONE, answer.code(), answer.err());
        return answer;
    }

    private static JsonArray items(Product product) {
        return done(product, "list", "KnowledgeItem", "--columns", "title,kind,verifier,topics,state", "--sort",
                "title",
                "--json").array();
    }

    /** As people read them, with the words of the absent domain. */
    private static String french(Product product) {
        return done(product, "list", "KnowledgeItem", "--columns", "title,kind,state", "--sort", "title", "--lang",
                "fr").out();
    }

    private static Answer refused(Product product, String... words) {
        Answer answer = product.call(words);
        assertEquals(ExitCode.WRONG_USE, answer.code(), answer.out());
        assertTrue(answer.err().contains("not installed"), answer.err());
        return answer;
    }

    @Test
    void knowledgeIsReadWithoutItsBundleAndComesBackWithIt() throws IOException {
        Path home = folder.resolve("home");
        JsonArray before;
        JsonObject item;
        String holder;
        JsonObject counts;
        String french;
        try (Product with = new Product(home)) {
            done(with, "demo", folder.resolve("demo"));
            before = items(with);
            french = french(with);
            item = before.get(0).getAsJsonObject();
            holder = done(with, "list", "Holding", "--columns", "person", "--limit", "1", "--json").array().get(0)
                    .getAsJsonObject().getAsJsonObject("person").get("uri").getAsString();
            counts = done(with, "info", "--json").object().getAsJsonObject("counts");
        }
        String uri = item.get("uri").getAsString();
        String title = item.get("title").getAsString();
        try (Product without = new Product(home, Map.of(), false)) {
            JsonObject info = done(without, "info", "--json").object();
            assertEquals("[\"knowledge\",\"practices\"]", info.get("absent").toString());
            assertEquals(counts, info.getAsJsonObject("counts"));
            assertTrue(done(without, "info", "--lang", "fr").out().contains("Connaissances"));
            assertEquals(before, items(without));
            assertEquals(french, french(without));
            assertEquals(title, done(without, "get", uri, "--json").object().get("title").getAsString());
            assertTrue(done(without, "search", title, "--json").out().contains(uri));
            Path csv = folder.resolve("items.csv");
            done(without, "export", "csv", "--class", "KnowledgeItem", "--out", csv);
            assertTrue(Files.readString(csv).contains(title));
            done(without, "export", "xmi", "--out", folder.resolve("all.xmi"));
            refused(without, "set", uri, "title=other");
            refused(without, "delete", uri);
            refused(without, "delete", holder);
        }
        try (Product with = new Product(home)) {
            assertEquals(before, items(with));
            done(with, "set", uri, "title=Another title");
        }
    }
}
