// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.Importer;
import org.passeur.knowledge.TestCompany;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Topic;

/** Handbooks and vaults, small ones made here and two real ones that lie beside the repository. */
class PagesImportTest {

    private static final String PICTURE = "iVBORw0KGgo";

    private final TestCompany company = new TestCompany();
    private final Path root;

    PagesImportTest(@TempDir Path temp) throws IOException {
        root = Files.createDirectory(temp.resolve("handbook"));
    }

    @AfterEach
    void close() {
        company.close();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private ImportResult run() {
        return run(new MarkdownFolderImporter(), root);
    }

    private ImportResult run(Importer importer, Path folder) {
        return importer.run(ImportRequest.of(company.workspace, folder));
    }

    private static void counts(ImportResult result, int created, int updated, int unchanged) {
        assertEquals(List.of(created, updated, unchanged),
                List.of(result.created(), result.updated(), result.unchanged()),
                () -> result.rejected() + " " + result.conflicts() + " " + result.warnings());
    }

    private Ref item(String title) {
        return company.repository.rows(Query.of(KNOWLEDGE_ITEM).where(Filter.eq("title", title))).getFirst().ref();
    }

    private <R> R read(String title, Function<KnowledgeItem, R> what) {
        try (WorkingCopy copy = company.repository.open()) {
            return what.apply(copy.get(item(title), KnowledgeItem.class));
        }
    }

    private String topics(String title) {
        return read(title, item -> item.getTopics().stream().map(Topic::getName).sorted()
                .collect(Collectors.joining(", ")));
    }

    private String links(String title) {
        return read(title, item -> item.getLinks().stream().map(link -> link.getTarget().getTitle()).sorted()
                .collect(Collectors.joining(", ")));
    }

    private long count() {
        return company.repository.count(Query.of(KNOWLEDGE_ITEM));
    }

    @Test
    void foldersTagsAndFrontMatterBecomeTopicsAndValues() throws IOException {
        company.person("Ana Diaz");
        write("field/service/leak.md", """
                ---
                title: Finding a leak
                tags: [gas, safety]
                Nature: Procédure
                Criticité: 4
                Vérifiée par: Ana Diaz
                langue: fr
                ---
                Sniff.
                """);
        write("top.md", "---\nkind: LESSON\ntopics:\n  - Gas\n  - History\n---\n# Top\n\nText.");
        ImportResult result = run();
        assertEquals(List.of(), result.warnings().stream().map(p -> p.reason(Locale.ENGLISH)).toList());
        counts(result, 2, 0, 0);
        assertEquals("Service, gas, safety", topics("Finding a leak"), "the innermost folder, and tags");
        assertEquals("History, gas", topics("Top"), "one topic whatever its case");
        assertEquals("PROCEDURE 4 Ana Diaz fr", read("Finding a leak", i -> i.getKind().getName() + " "
                + i.getCriticality() + " " + i.getVerifier().getName() + " " + i.getLanguage()));
        assertEquals("LESSON", read("Top", i -> i.getKind().getName()));
        counts(run(), 0, 0, 2);
        assertEquals(4, company.repository.count(Query.of(TOPIC)));
    }

    @Test
    void linksBecomeLinksBetweenItemsAndTheUnresolvedAreListed() throws IOException {
        write("a/one.md", "# One\n[two](../b/two.md#x), [two](../b/two.md), [one](one.md), [gone](gone.md)");
        write("b/two.md", "# Two\n[one](../a/one.md)");
        ImportResult result = run();
        counts(result, 2, 0, 0);
        assertEquals(List.of("a/one.md:2"),
                result.unresolved().stream().map(p -> p.source() + ":" + p.line()).toList());
        assertEquals("Two", links("One"));
        assertEquals("One", links("Two"));
        assertTrue(read("One", KnowledgeItem::getBody).contains("[two](" + item("Two") + "#x)"));
        write("b/two.md", "# Two\nnothing");
        counts(run(), 0, 1, 1);
        assertEquals("", links("Two"), "a link that went from the page goes here");
    }

    @Test
    void aLinkMadeByHandStays() throws IOException {
        write("one.md", "# One\n[two](two.md)");
        write("two.md", "# Two");
        run();
        Ref two = item("Two");
        company.change(item("One"), KnowledgeItem.class, one -> {
            var link = org.passeur.knowledge.model.KnowledgeFactory.eINSTANCE.createItemLink();
            link.setKind(org.passeur.knowledge.model.LinkKind.SUPPORTS);
            link.setTarget(one.getLinks().getFirst().getTarget());
            one.getLinks().add(link);
        });
        assertEquals("Two, Two", links("One"));
        write("one.md", "# One\nno link any more");
        counts(run(), 0, 1, 1);
        assertEquals("Two", links("One"));
        assertEquals(two, item("Two"));
    }

    @Test
    void picturesBecomeAttachments() throws IOException {
        write("p/one.md", "# One\n![a](img/a.png) ![again](img/a.png) [plan](plan.pdf)");
        write("p/img/a.png", PICTURE);
        write("p/plan.pdf", "%PDF");
        counts(run(), 1, 0, 0);
        assertEquals("a.png p/img/a.png 11, plan.pdf p/plan.pdf 4", read("One", i -> i.getAttachments().stream()
                .map(a -> a.getName() + " " + a.getPath() + " " + a.getSize()).sorted()
                .collect(Collectors.joining(", "))));
        counts(run(), 0, 0, 1);
        write("p/img/a.png", PICTURE + "changed");
        counts(run(), 0, 1, 0);
        assertEquals(2, read("One", i -> i.getAttachments().size()).intValue());
    }

    @Test
    void whatWasChangedHereIsKeptAndTold() throws IOException {
        write("one.md", "# One\ntext");
        write("two.md", "# Two\ntext");
        run();
        company.change(item("One"), KnowledgeItem.class, i -> i.setBody("Mine"));
        counts(run(), 0, 0, 2);
        assertEquals("Mine", read("One", KnowledgeItem::getBody));
        write("one.md", "---\ntags: new\n---\n# One\ntheirs");
        ImportResult result = run();
        counts(result, 0, 1, 1);
        assertEquals(List.of("one.md"), result.conflicts().stream().map(p -> p.source()).toList());
        assertEquals("Mine", read("One", KnowledgeItem::getBody));
        assertEquals("new", topics("One"));
        ImportResult over = new MarkdownFolderImporter()
                .run(ImportRequest.of(company.workspace, root).overwriting(true));
        counts(over, 0, 1, 1);
        assertTrue(read("One", KnowledgeItem::getBody).contains("theirs"));
    }

    @Test
    void aTaggedVaultComesInWithItsWikiLinks() throws IOException {
        write(".obsidian/app.json", "{}");
        write("Notes/One.md", "About [[Two|the other]] and [[Nowhere]] #gas\n\n![[pic.png]]");
        write("Two.md", "---\naliases: [Second]\n---\nSee [[One]].");
        write("Attachments/pic.png", PICTURE);
        ObsidianVaultImporter vault = new ObsidianVaultImporter();
        assertTrue(vault.accepts(root));
        assertFalse(new MarkdownFolderImporter().accepts(root));
        ImportResult result = run(vault, root);
        counts(result, 2, 0, 0);
        assertEquals(1, result.unresolved().size());
        assertEquals("Two", links("One"));
        assertEquals("One", links("Two"));
        assertEquals("Notes, gas", topics("One"));
        assertEquals(1, read("One", i -> i.getAttachments().size()).intValue());
        counts(run(vault, root), 0, 0, 2);
    }

    @Test
    void takingBackRemovesAll() throws IOException {
        write("a/one.md", "# One\n[two](two.md) ![p](p.png)");
        write("a/two.md", "# Two\n[one](one.md)");
        write("a/p.png", PICTURE);
        ImportResult result = run();
        company.repository.history().revert(result.changeset());
        assertEquals(0, count());
        assertEquals(0, company.repository.count(Query.of(TOPIC)));
        counts(run(), 2, 0, 0);
    }

    @Test
    void aHandbookOfACompany() {
        Path clef = shared("handbook-clef");
        ImportResult first = run(new MarkdownFolderImporter(), clef);
        counts(first, 39, 0, 0);
        assertEquals(List.of(), first.rejected());
        ImportResult again = run(new MarkdownFolderImporter(), clef);
        counts(again, 0, 0, 39);
        assertEquals(0, again.changeset());
        company.repository.history().revert(first.changeset());
        assertEquals(0, count());
    }

    @Test
    void aLargeHandbook() throws IOException {
        Path content = shared("handbook-sourcegraph/content");
        int pages;
        try (Stream<Path> files = Files.walk(content)) {
            pages = (int) files.filter(f -> f.toString().endsWith(".md")).count();
        }
        ImportResult first = run(new MarkdownFolderImporter(), content);
        counts(first, pages, 0, 0);
        assertEquals(List.of(), first.rejected());
        assertFalse(first.unresolved().isEmpty());
        assertTrue(first.unresolved().stream().allMatch(p -> p.line() > 0));
        List<Row> linked = company.repository.rows(Query.of(KNOWLEDGE_ITEM).columns("topics")
                .where(Filter.contains("body", "](passeur:/")));
        assertTrue(linked.size() > pages / 3, "only " + linked.size() + " pages link to others");
        assertTrue(linked.stream().filter(row -> row.get("topics") instanceof List<?> topics && !topics.isEmpty()
                && topics.getFirst() instanceof Link).count() > linked.size() / 2);
        counts(run(new MarkdownFolderImporter(), content), 0, 0, pages);
    }

    static Path shared(String path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolveSibling("shared").resolve("data").resolve(path);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        Assumptions.abort("skipped: ../shared/data/" + path + " is absent");
        throw new AssertionError();
    }
}
