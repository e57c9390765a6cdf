// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.exchange.ExportRequest;
import org.passeur.exchange.FeatureValue;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.Incoming;
import org.passeur.exchange.SharedData;
import org.passeur.exchange.TestCompany;
import org.passeur.exchange.markdown.MarkdownFolder.Habit;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;

class MarkdownImporterTest {

    private static final EClass ITEM = KnowledgePackage.Literals.KNOWLEDGE_ITEM;

    /** The smallest importer that a domain could bring. */
    private static final class Pages extends MarkdownImporter {

        Pages() {
            super("pages", Habit.MARKDOWN);
        }

        @Override
        public String label(Locale locale) {
            return "Pages";
        }

        @Override
        protected EClass type() {
            return ITEM;
        }

        @Override
        protected List<Incoming> values(ImportedPage page) {
            List<Incoming> values = new ArrayList<>(page.frontMatter(Set.of("title", "body", "topics")));
            values.add(new FeatureValue(page.session().models(), KnowledgePackage.Literals.KNOWLEDGE_ITEM__TITLE,
                    page.document().title()));
            values.add(new FeatureValue(page.session().models(), KnowledgePackage.Literals.KNOWLEDGE_ITEM__BODY,
                    page.body()));
            values.add(new FeatureValue(page.session().models(), KnowledgePackage.Literals.KNOWLEDGE_ITEM__TOPICS,
                    page.document().folders().stream()
                            .map(folder -> page.session().ensure(KnowledgePackage.Literals.TOPIC, folder)).toList()));
            return values;
        }
    }

    private final Pages pages = new Pages();
    private final Path temp;
    private final TestCompany company;
    private final Path root;

    MarkdownImporterTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        this.company = new TestCompany(temp);
        this.root = Files.createDirectory(temp.resolve("handbook"));
    }

    @AfterEach
    void close() {
        company.close();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private ImportResult run(Path folder) {
        return pages.run(company.request(folder));
    }

    private static void counts(ImportResult result, int created, int updated, int unchanged) {
        assertEquals(List.of(created, updated, unchanged),
                List.of(result.created(), result.updated(), result.unchanged()),
                () -> result.rejected() + " " + result.conflicts() + " " + result.warnings());
    }

    @Test
    void linksPagesInCirclesAndFindsThemAgain() throws IOException {
        write("a/one.md", "# One\n[two](../b/two.md#x) [[three]] [gone](gone.md)");
        write("b/two.md", "---\nkind: LESSON\ncriticality: many\n---\n# Two\n[one](../a/one.md)");
        write("three.md", "");
        ImportResult first = run(root);
        counts(first, 3, 0, 0);
        assertEquals(2, first.others().get("Topic"));
        assertEquals("a/one.md:2", first.unresolved().getFirst().source() + ":" + first.unresolved().getFirst().line());
        assertEquals("value.number", first.warnings().getFirst().what().key());
        String two = company.one(ITEM, "Two").toString();
        assertEquals("# One\n[two](" + two + "#x) [three](" + company.one(ITEM, "Three") + ") [gone](gone.md)",
                company.read(company.one(ITEM, "One"), KnowledgeItem.class, KnowledgeItem::getBody));
        counts(run(root), 0, 0, 3);
        assertEquals(1, company.repository.history().changeSets(0, 9).size());
    }

    @Test
    void keepsWhatWasChangedHereAlsoWhereNewPagesAreLinked() throws IOException {
        write("one.md", "# One\ntext");
        write("two.md", "# Two\ntext");
        run(root);
        company.change(company.one(ITEM, "One"), KnowledgeItem.class, item -> item.setBody("Mine"));
        write("one.md", "# One\n[new](new.md)");
        write("two.md", "# Two\n[new](new.md)");
        write("new.md", "# New");
        ImportResult result = run(root);
        counts(result, 1, 1, 1);
        assertEquals("one.md", result.conflicts().getFirst().source());
        assertEquals("Mine", company.read(company.one(ITEM, "One"), KnowledgeItem.class, KnowledgeItem::getBody));
        counts(run(root), 0, 0, 3);
    }

    @Test
    void aBadPageStopsAllUnlessToldToSkip() throws IOException {
        write("good.md", "# Good");
        write("bad.md", "---\ntitle: [\n---\n");
        Files.write(root.resolve("latin.md"), "é".getBytes(StandardCharsets.ISO_8859_1));
        Files.createSymbolicLink(root.resolve("loop"), root);
        ImportResult result = run(root);
        assertEquals(Set.of("loop", "bad.md", "latin.md"),
                Set.copyOf(result.rejected().stream().map(p -> p.source()).toList()));
        assertEquals(0, company.count(ITEM));
        counts(pages.run(company.request(root).skipping(true)), 1, 0, 0);
    }

    @Test
    void anotherFolderOfTheSameNameIsAnotherSource() throws IOException {
        write("index.md", "# One");
        write("a.md", "# A");
        run(root);
        Path other = Files.createDirectories(temp.resolve("elsewhere/handbook"));
        Files.writeString(other.resolve("index.md"), "# Other");
        for (int i = 0; i < 5; i++) {
            Files.writeString(other.resolve("x" + i + ".md"), "");
        }
        counts(run(other), 6, 0, 0);
        counts(run(other), 0, 0, 6);
        Path moved = Files.createDirectories(temp.resolve("moved")).resolve("handbook");
        Files.move(root, moved);
        counts(run(moved), 0, 0, 2);
    }

    @Test
    void whatIsExportedComesBackUnchanged() throws IOException {
        write("a/one.md",
                "---\nkind: LESSON\nlanguage: fr\n---\n\n# One\n[two](../b/two%20x.md#x) [[three]] ![p](p.png)\n");
        write("b/two x.md", "# Two\n[one](../a/one.md)\n\n---\n");
        write("three.md", "---\n\nA rule\n");
        run(root);
        Path out = temp.resolve("out");
        company.exports.require("markdown").run(ExportRequest.of(company.workspace, out, ITEM));
        assertTrue(Files.readString(out.resolve("a/one.md")).contains("[two](../b/two%20x.md#x)"));
        ImportResult result = run(out);
        assertEquals(List.of(), result.warnings());
        counts(result, 0, 0, 3);
    }

    @Test
    void importsAHandbook() {
        Path clef = SharedData.find("handbook-clef");
        ImportResult first = run(clef);
        counts(first, 39, 0, 0);
        assertEquals(List.of(), first.rejected());
        counts(run(clef), 0, 0, 39);
    }

    @Test
    void importsALargeHandbook() {
        Path content = SharedData.find("handbook-sourcegraph/content");
        ImportResult first = run(content);
        counts(first, 883, 0, 0);
        assertTrue(!first.unresolved().isEmpty() && first.unresolved().size() < 1000);
        counts(run(content), 0, 0, 883);
        Path out = temp.resolve("out");
        company.exports.require("markdown").run(ExportRequest.of(company.workspace, out, ITEM));
        counts(run(out), 0, 0, 883);
    }
}
