// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Workspace;
import org.passeur.report.document.Document;
import org.passeur.report.internal.ReportsService;

class ReportsServiceTest {

    /** A report of the demo document that says how many objects the store holds. */
    private record DemoReport(String id, long stored) implements Report {

        @Override
        public String label(Locale locale) {
            return "Catalogue";
        }

        @Override
        public String description(Locale locale) {
            return "Everything.";
        }

        @Override
        public Document build(ReportRequest request) {
            return Document.of(DemoDocument.metadata(request.locale())).paragraph("Théo Martin")
                    .add(DemoDocument.table(6)).build();
        }

        @Override
        public OptionalLong recount(ReportRequest request) {
            return OptionalLong.of(stored);
        }
    }

    private static final DemoReport RIGHT = new DemoReport("knowledge-catalogue", 300);

    @TempDir
    private Path folder = Path.of("");

    private final Reports reports = new ReportsService(List.of(RIGHT, new DemoReport("at-risk", 299)),
            List.of(workspace -> List.of(Identity.of("Théo Martin", "", "Loutre"))));

    private ReportRequest request(boolean anonymise) {
        Workspace workspace = (Workspace) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { Workspace.class }, (proxy, method, args) -> switch (method.getName()) {
                    case "folder" -> folder.resolve("workspace");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new ReportRequest(workspace, DemoDocument.FR, DemoDocument.DAY, anonymise, Map.of(),
                new NullProgressMonitor());
    }

    @Test
    void knowsReportsByTheirIdInOrder() {
        assertEquals(List.of("at-risk", "knowledge-catalogue"), reports.all().stream().map(Report::id).toList());
        assertEquals(RIGHT, reports.byId("knowledge-catalogue").orElseThrow());
        assertTrue(reports.byId("nothing").isEmpty());
    }

    @Test
    void writesEveryFormatUnderAReadableNameAndLeavesNothingElse() throws IOException {
        Path out = folder.resolve("new").resolve("folder");
        Set<Format> formats = EnumSet.of(Format.HTML, Format.PDF, Format.DOCX, Format.XLSX, Format.CSV);
        List<Path> files = reports.write(RIGHT, request(false), formats, out);
        assertEquals(List.of("html", "pdf", "docx", "xlsx", "csv").stream()
                .map(extension -> out.resolve("knowledge-catalogue-2026-11-23." + extension)).toList(), files);
        try (Stream<Path> all = Files.list(out)) {
            assertEquals(5, all.count());
        }
        for (Path file : files) {
            assertTrue(Files.size(file) > 100);
        }
    }

    @Test
    void aSecondRunReplacesTheFirst() throws IOException {
        reports.write(RIGHT, request(false), EnumSet.of(Format.HTML), folder);
        reports.write(RIGHT, request(true), EnumSet.of(Format.HTML), folder);
        String html = Files.readString(folder.resolve("knowledge-catalogue-2026-11-23.html"));
        assertTrue(html.contains("Loutre"));
        assertFalse(html.contains("Martin"));
    }

    @Test
    void refusesADocumentThatCountsOtherwiseThanTheStore() throws IOException {
        Report wrong = reports.byId("at-risk").orElseThrow();
        PasseurException refused = assertThrows(PasseurException.class,
                () -> reports.write(wrong, request(false), EnumSet.of(Format.HTML), folder.resolve("none")));
        assertEquals(Kind.CONFLICT, refused.kind());
        assertTrue(refused.sentence(Locale.ENGLISH).contains("300") && refused.sentence(Locale.ENGLISH).contains("299"),
                refused.sentence(Locale.ENGLISH));
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void refusesAFormatThatIsNotOffered() {
        PasseurException refused = assertThrows(PasseurException.class,
                () -> reports.write(RIGHT, request(false), EnumSet.of(Format.PNG), folder));
        assertEquals(Kind.INVALID, refused.kind());
        assertTrue(refused.sentence(Locale.FRENCH).contains("png"), refused.sentence(Locale.FRENCH));
    }

    @Test
    void withoutKnowingThePeopleNothingIsCalledAnonymous() {
        Reports blind = new ReportsService(List.of(RIGHT), List.of());
        assertEquals("names.unknown", assertThrows(PasseurException.class,
                () -> blind.write(RIGHT, request(true), EnumSet.of(Format.HTML), folder)).key());
    }

    @Test
    void aStoppedReportWritesNothing() throws IOException {
        ReportRequest request = request(false);
        request.monitor().setCanceled(true);
        assertEquals(Kind.CANCELLED, assertThrows(PasseurException.class,
                () -> reports.write(RIGHT, request, EnumSet.of(Format.HTML), folder.resolve("none"))).kind());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        PasseurException refused = assertThrows(PasseurException.class,
                () -> reports.write(RIGHT, request(false), EnumSet.of(Format.CSV), file));
        assertEquals(Kind.UNREACHABLE, refused.kind());
        assertTrue(refused.sentence(Locale.ENGLISH).contains(file.toString()));
    }

    @Test
    void aTeamsOwnTemplateStandsInForOurs() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("workspace").resolve("templates"));
        Files.writeString(templates.resolve("page.html.ftlh"), "<html><h1>ACME: ${title}</h1>${body?no_esc}</html>");
        reports.write(RIGHT, request(false), EnumSet.of(Format.HTML), folder);
        String html = Files.readString(folder.resolve("knowledge-catalogue-2026-11-23.html"));
        assertTrue(html.startsWith("<html><h1>ACME: Catalogue des connaissances"), html.substring(0, 80));
    }

    @Test
    void aTemplateCannotReachIntoJava() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("workspace").resolve("templates"));
        for (String attack : List.of("${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${title.class.protectionDomain}", "<#include \"../../etc/passwd\">", "${missing}")) {
            Files.writeString(templates.resolve("page.html.ftlh"), attack);
            PasseurException refused = assertThrows(PasseurException.class,
                    () -> reports.write(RIGHT, request(false), EnumSet.of(Format.HTML), folder), attack);
            assertEquals("template.broken", refused.key());
        }
    }
}
