// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.acceptance.Product.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

/** A handbook that nobody here wrote goes in, is found, and goes in again without a change. */
@TestInstance(Lifecycle.PER_CLASS)
class HandbookTest {

    @TempDir
    static Path folder;
    private Path workspace;
    private JsonObject first;

    @BeforeAll
    void importTheHandbook() {
        workspace = folder.resolve("workspace");
        Path handbook = Product.data("handbook-clef");
        run("init", workspace).ok();
        first = run("-w", workspace, "import", "markdown", handbook, "--json").ok().object();
    }

    @Test
    void everyFileBecomesAnItem() {
        assertEquals(0, first.getAsJsonArray("rejected").size(), first.toString());
        assertEquals(39, items());
    }

    @Test
    void importedAgainNothingChanges() {
        JsonObject again = run("-w", workspace, "import", "markdown", Product.data("handbook-clef"), "--json").ok()
                .object();

        assertEquals(0, again.get("created").getAsInt(), again.toString());
        assertEquals(0, again.get("updated").getAsInt(), again.toString());
        assertEquals(39, items());
    }

    @Test
    void aDryRunWritesNothing() {
        Path empty = folder.resolve("dry");
        run("init", empty).ok();

        run("-w", empty, "import", "markdown", Product.data("handbook-clef"), "--dry-run").ok();

        JsonObject counts = run("-w", empty, "info", "--json").ok().object().getAsJsonObject("counts");
        assertTrue(!counts.has("KnowledgeItem") || counts.get("KnowledgeItem").getAsInt() == 0, counts.toString());
    }

    @Test
    void anImportIsTakenBackAsOne() {
        Path other = folder.resolve("taken-back");
        run("init", other).ok();
        JsonObject imported = run("-w", other, "import", "markdown", Product.data("handbook-clef"), "--json").ok()
                .object();

        run("-w", other, "revert", imported.get("changeset").getAsString()).ok();

        JsonObject counts = run("-w", other, "info", "--json").ok().object().getAsJsonObject("counts");
        assertTrue(!counts.has("KnowledgeItem") || counts.get("KnowledgeItem").getAsInt() == 0, counts.toString());
    }

    @ParameterizedTest
    @CsvSource({ "benefit", "benefits", "onbording", "hiring", "VALUES" })
    void aWordIsFoundHoweverItIsWritten(String words) {
        JsonObject found = run("-w", workspace, "search", words, "--json").ok().object();

        assertTrue(found.get("total").getAsInt() > 0, found.toString());
        JsonObject hit = found.getAsJsonArray("hits").get(0).getAsJsonObject();
        assertTrue(hit.get("uri").getAsString().startsWith("passeur:/"), hit.toString());
        assertFalse(hit.get("title").getAsString().isBlank(), hit.toString());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(0, run("-w", workspace, "search", "zygomorphic", "--json").ok().object().get("total").getAsInt());
    }

    @Test
    void anItemIsShownChangedAndRemembered() {
        String uri = run("-w", workspace, "list", "KnowledgeItem", "--limit", "1", "--json").ok().array().get(0)
                .getAsJsonObject().get("uri").getAsString();

        run("-w", workspace, "set", uri, "title=Le passage du témoin").ok();

        assertEquals("Le passage du témoin",
                run("-w", workspace, "get", uri, "--json").ok().object().get("title").getAsString());
        assertTrue(run("-w", workspace, "history", uri, "--json").ok().out().contains("title"));
        JsonObject found = run("-w", workspace, "search", "temoin", "--json").ok().object();
        assertEquals(uri, found.getAsJsonArray("hits").get(0).getAsJsonObject().get("uri").getAsString());
    }

    @Test
    void aLargeHandbookGoesInWhole() throws IOException {
        Path handbook = Product.data("handbook-sourcegraph/content");
        Path large = folder.resolve("large");
        run("init", large).ok();

        run("-w", large, "import", "markdown", handbook, "--json").ok();

        try (Stream<Path> files = Files.walk(handbook)) {
            long expected = files.filter(file -> file.toString().endsWith(".md")).count();
            assertEquals(expected, run("-w", large, "info", "--json").ok().object().getAsJsonObject("counts")
                    .get("KnowledgeItem").getAsLong());
        }
    }

    private int items() {
        return run("-w", workspace, "info", "--json").ok().object().getAsJsonObject("counts").get("KnowledgeItem")
                .getAsInt();
    }
}
