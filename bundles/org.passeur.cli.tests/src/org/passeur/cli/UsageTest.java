// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.cli.Product.Answer;

/** What is said to somebody who does not know the command line yet. */
class UsageTest {

    @TempDir
    Path home = Path.of("");

    private Answer call(String... arguments) {
        try (Product product = new Product(home)) {
            return product.call(arguments);
        }
    }

    @Test
    void helpListsEveryCommandInBothLanguages() {
        Answer english = call("--help");
        Answer french = call("--lang", "fr", "--help");
        assertEquals(ExitCode.DONE, english.code());
        assertEquals(ExitCode.DONE, french.code());
        for (String command : new String[] { "init", "demo", "import", "export", "list", "get", "new", "set", "do",
                "delete",
                "search", "analyse",
                "changes", "revert", "report", "check", "history", "info", "sql", "reindex" }) {
            assertTrue(english.out().contains("\n  " + command + " "), command);
            assertTrue(french.out().contains("\n  " + command + " "), command);
        }
        assertTrue(french.out().contains("Commandes :"), french.out());
        assertFalse(french.out().contains("Usage:"), french.out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void everyCommandExplainsItself(String language) {
        for (String command : new String[] { "init", "demo", "import", "export", "list", "get", "new", "set", "do",
                "delete",
                "search", "analyse",
                "changes", "revert", "report", "check", "history", "info", "sql", "reindex" }) {
            Answer answer = call(command, "--help", "--lang", language);
            assertEquals(ExitCode.DONE, answer.code(), command);
            assertTrue(answer.out().contains("passeur " + command), answer.out());
            String flat = answer.out().replaceAll("\\n {20,}", " ");
            assertFalse(flat.lines().anyMatch(line -> line.matches(" +(-\\w, )?--[a-z-]+(=\\S+)?\\s*")), answer.out());
            assertEquals("", answer.err());
        }
    }

    @Test
    void versionIsOneLine() {
        assertEquals("Passeur 0.1.0", call("--version").out().strip());
    }

    @Test
    void noCommandIsWrongUse() {
        Answer answer = call();
        assertEquals(ExitCode.WRONG_USE, answer.code());
        assertTrue(answer.err().contains("passeur --help"), answer.err());
    }

    @Test
    void aWrongCommandNamesTheNearest() {
        Answer answer = call("serch", "leak");
        assertEquals(ExitCode.WRONG_USE, answer.code());
        assertTrue(answer.err().contains("Did you mean search?"), answer.err());
        assertTrue(call("--lang", "fr", "serch").err().contains("Vouliez-vous dire search"));
    }

    @Test
    void aWrongOptionNamesTheNearest() {
        Answer answer = call("list", "Person", "--lmit", "3");
        assertEquals(ExitCode.WRONG_USE, answer.code());
        assertTrue(answer.err().contains("--limit"), answer.err());
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer answer = call("export", "csv");
        assertEquals(ExitCode.WRONG_USE, answer.code());
        assertTrue(answer.err().contains("--out"), answer.err());
    }

    @Test
    void aLanguageThatPasseurDoesNotSpeakIsRefused() {
        Answer answer = call("--lang", "de", "info");
        assertEquals(ExitCode.WRONG_USE, answer.code());
        assertTrue(answer.err().contains("“de”"), answer.err());
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        Answer answer = call("info", "--on", "31.12.2026");
        assertEquals(ExitCode.WRONG_USE, answer.code());
        assertTrue(answer.err().contains("2026-12-31"), answer.err());
    }

    @Test
    void withoutAnyWorkspaceTheWaysToOneAreNamed() {
        Answer answer = call("info");
        assertEquals(ExitCode.WRONG_USE, answer.code());
        assertTrue(answer.err().contains("passeur demo"), answer.err());
    }

    @Test
    void aFolderThatIsNoWorkspaceIsRefused() {
        Answer answer = call("-w", home.resolve("nothing").toString(), "info");
        assertEquals(ExitCode.WRONG_USE, answer.code());
        assertEquals("", answer.out());
        assertFalse(answer.err().isBlank());
    }
}
