// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.PasseurException;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.knowledge.TestCompany;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Topic;

/** Exports of Notion: small ones made here as Notion makes them, and a real one that lies beside the repository. */
class NotionImportTest {

    private static final String HOME = "2a889dba369b48709ec62508d5020d93";
    private static final String OFFER = "152bb52ee2b580179846fd78b2b60ea9";
    private static final String TABLE = "152bb52ee2b5804da922efa8c3194444";

    private final TestCompany company = new TestCompany();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Path temp;

    NotionImportTest(@TempDir Path temp) {
        this.temp = temp;
        files.put("Export-1/Accueil " + HOME + ".md", "# Accueil\n\n[Une offre](Accueil%20" + HOME
                + "/Une%20offre%20" + OFFER + ".md) et [la table](Table%20" + TABLE + ".csv) et "
                + "[ailleurs](https://www.notion.so/equipe/Une-offre-" + OFFER + "?pvs=4) et "
                + "[dehors](https://www.notion.so/Autre-00000000000000000000000000000000)\n");
        files.put("Export-1/Accueil " + HOME + "/Une offre " + OFFER + ".md",
                "# Une offre : été 2026\n\nTags: vente, prix\nCriticality: 4\nÉtat interne: brouillon\n\nLe texte.\n\n![x](Une%20offre%20"
                        + OFFER + "/sch%C3%A9ma.png)\n");
        files.put("Export-1/Accueil " + HOME + "/Une offre " + OFFER + "/schéma.png", "PNG");
        files.put("Export-1/Table " + TABLE + ".csv", "Nom\nUne offre\n");
    }

    @AfterEach
    void close() {
        company.close();
    }

    private static void zip(OutputStream to, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    /** A ZIP of a ZIP, as large exports come. */
    private Path export(String name) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        files.forEach((path, text) -> entries.put(path, text.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        zip(part, entries);
        Path file = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            zip(out, Map.of("Export-1-Part-1.zip", part.toByteArray()));
        }
        return file;
    }

    private ImportResult run(Path source) {
        return new NotionExportImporter().run(ImportRequest.of(company.workspace, source));
    }

    private KnowledgeItem item(WorkingCopy copy, String title) {
        return copy.get(company.repository.rows(Query.of(KNOWLEDGE_ITEM).where(Filter.eq("title", title))).getFirst()
                .ref(), KnowledgeItem.class);
    }

    @Test
    void pagesComeInWithoutTheirNumbersAndWithLinksPropertiesAndFiles() throws IOException {
        ImportResult result = run(export("wiki.zip"));
        assertEquals(2, result.created(), () -> result.rejected() + " " + result.warnings());
        try (WorkingCopy copy = company.repository.open()) {
            KnowledgeItem offer = item(copy, "Une offre : été 2026");
            assertEquals(4, offer.getCriticality());
            assertEquals(List.of("Accueil", "prix", "vente"),
                    offer.getTopics().stream().map(Topic::getName).sorted().toList());
            assertTrue(offer.getBody().contains("État interne: brouillon"), "what fits nowhere stays in the text");
            assertEquals("schéma.png", offer.getAttachments().getFirst().getName());
            KnowledgeItem home = item(copy, "Accueil");
            assertEquals(List.of(offer), home.getLinks().stream().map(link -> link.getTarget()).toList());
            assertFalse(home.getBody().contains(OFFER), "both ways of naming the page lead to the item");
            assertTrue(home.getBody().contains("https://www.notion.so/Autre-0"));
            assertTrue(home.getAttachments().getFirst().getName().endsWith(".csv"));
        }
        assertTrue(temporary().isEmpty(), () -> "left behind: " + temporary());
    }

    private static List<Path> temporary() {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("passeur-import")
                    && path.toFile().lastModified() > ProcessHandle.current().info().startInstant().orElseThrow()
                            .toEpochMilli())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPageThatWasRenamedAndMovedIsStillTheSame() throws IOException {
        run(export("wiki.zip"));
        assertEquals(2, run(export("again.zip")).unchanged());
        String text = files.remove("Export-1/Accueil " + HOME + "/Une offre " + OFFER + ".md");
        files.put("Export-1/Une promesse " + OFFER + ".md", text.replace("Une offre : été 2026", "Une promesse")
                .replace("Une%20offre%20", "Accueil%20" + HOME + "/Une%20offre%20"));
        ImportResult result = run(export("later.zip"));
        assertEquals(0, result.created(), () -> result.rejected() + " " + result.warnings());
        try (WorkingCopy copy = company.repository.open()) {
            assertEquals(2, company.repository.count(Query.of(KNOWLEDGE_ITEM)));
            assertEquals(4, item(copy, "Une promesse").getCriticality());
        }
    }

    @Test
    void anUnpackedExportIsTheSame() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("Export"));
        for (Map.Entry<String, String> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey().replace("Export-1/", ""));
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.getValue());
        }
        assertTrue(new NotionExportImporter().accepts(folder));
        assertFalse(new MarkdownFolderImporter().accepts(folder));
        assertEquals(2, run(folder).created());
        assertEquals(2, run(export("wiki.zip")).unchanged());
    }

    @Test
    void anExportAsHtmlSaysWhatToChooseInstead() throws IOException {
        files.clear();
        files.put("Export-1/Accueil " + HOME + ".html", "<html></html>");
        Path file = export("wiki.zip");
        PasseurException refused = assertThrows(PasseurException.class, () -> run(file));
        assertTrue(refused.sentence(Locale.FRENCH).contains("Markdown et CSV"), refused.sentence(Locale.FRENCH));
        assertEquals(0, company.repository.count(Query.of(KNOWLEDGE_ITEM)));
    }

    @Test
    void aFileThatIsNoArchiveIsNamed() throws IOException {
        Path file = Files.writeString(temp.resolve("wiki.zip"), "no archive");
        assertTrue(assertThrows(PasseurException.class, () -> run(file)).getMessage().contains("wiki.zip"));
    }

    @Test
    void aRealExportComesInWhole() {
        Path export = PagesImportTest.shared("notion/Notion.Test.Export.zip");
        ImportResult result = run(export);
        assertEquals(List.of(), result.rejected());
        assertTrue(result.created() > 200, () -> result.created() + " items");
        assertEquals(result.created(), run(export).unchanged());
        assertEquals(List.of(), company.repository.rows(Query.of(KNOWLEDGE_ITEM)).stream().map(Row::title)
                .filter(title -> title.matches(".*[0-9a-f]{32}.*")).toList());
    }
}
