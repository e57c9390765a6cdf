// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.acceptance.Product.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/** The sample company: made by one command, checked, reported, with and without names. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleTest {

    @TempDir
    static Path folder;
    private Path workspace;

    @BeforeAll
    void makeTheSample() {
        workspace = folder.resolve("sample");
        run("demo", workspace).ok();
    }

    @Test
    void aCompanyOfAboutSixtyPeople() {
        int people = run("-w", workspace, "list", "Person", "--json").ok().array().size();
        assertTrue(people >= 50 && people <= 70, people + " people");
    }

    @ParameterizedTest
    @ValueSource(strings = { "loss-risk", "bus-factor", "freshness", "stored-not-shared", "who-knows-what",
            "duplicates" })
    void analysesAnswer(String analysis) {
        String out = run("-w", workspace, "analyse", analysis, "--on", "2026-11-01", "--json").ok().out();
        assertFalse(out.isBlank());
    }

    @Test
    void checksFindWhatIsThereToFind() {
        Product.Result result = run("-w", workspace, "check", "--json");
        assertTrue(result.code() == 0 || result.code() == 1, () -> result.err());
        assertEquals(result.code() == 1, result.array().size() > 0, "exit code 1 says that problems were found");
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void everyReportIsWrittenInEveryFormat(String language) throws IOException {
        Path out = folder.resolve("reports-" + language);
        for (String report : reports()) {
            run("-w", workspace, "--lang", language, "report", report, "--format", "html,pdf,docx", "--out", out).ok();
        }
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(Files.size(file) > 500, file + " is empty");
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("!missing"), file.toString());
            }
        }
        for (String ending : List.of(".html", ".pdf", ".docx")) {
            try (Stream<Path> files = Files.walk(out)) {
                assertEquals(reports().size(), files.filter(file -> file.toString().endsWith(ending)).count(), ending);
            }
        }
    }

    @Test
    void underAliasesNoNameAndNoAddressGetsOut() throws IOException {
        Path out = folder.resolve("aliased");
        for (String report : reports()) {
            run("-w", workspace, "report", report, "--format", "html,docx", "--out", out, "--alias").ok();
        }
        List<String> secrets = new ArrayList<>();
        JsonArray people = run("-w", workspace, "list", "Person", "--json").ok().array();
        for (JsonElement person : people) {
            for (String feature : List.of("name", "email")) {
                JsonElement value = person.getAsJsonObject().get(feature);
                if (value != null && !value.isJsonNull() && !value.getAsString().isBlank()) {
                    secrets.add(value.getAsString());
                }
            }
        }
        assertTrue(secrets.size() > 50, "the sample's people have hardly any names");
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = text(Files.readAllBytes(file));
                secrets.forEach(secret -> assertFalse(text.contains(secret), () -> secret + " stands in " + file));
            }
        }
    }

    private List<String> reports() {
        List<String> ids = run("-w", workspace, "report").ok().out().lines()
                .map(line -> line.strip().split("\\s+")[0]).filter(id -> id.matches("[a-z]+(-[a-z]+)+")).toList();
        assertTrue(ids.size() >= 3, ids.toString());
        return ids;
    }

    /** The text of a file, and of all files in it where it is an archive. */
    private static String text(byte[] content) throws IOException {
        StringBuilder text = new StringBuilder(new String(content, StandardCharsets.UTF_8));
        if (content.length > 2 && content[0] == 'P' && content[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append(entry.getName()).append('\n')
                            .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
