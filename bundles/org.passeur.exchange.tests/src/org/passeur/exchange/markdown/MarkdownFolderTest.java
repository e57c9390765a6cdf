// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.SharedData;
import org.passeur.exchange.markdown.MarkdownFolder.Habit;
import org.passeur.exchange.markdown.MarkdownLink.Kind;

class MarkdownFolderTest {

    @TempDir
    Path temp = Path.of("");
    private Path root = Path.of("");

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temp.resolve("handbook"));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private MarkdownFolder open() {
        return MarkdownFolder.open(root, Habit.MARKDOWN, Limits.DEFAULT);
    }

    private MarkdownDocument page(String text) throws IOException {
        write("page.md", text);
        return open().read("page.md");
    }

    private PasseurException refused(String text) {
        return assertThrows(PasseurException.class, () -> page(text));
    }

    @Test
    void takesFrontMatterApart() throws IOException {
        MarkdownDocument page = page("---\ntitle: \"Le congé : règles\"\ndate: 2026-01-31\nversion: 1.10\n"
                + "empty:\nnothing: ~\ntags: [rh, congés]\nowner: {name: Ana}\n---\n\n# Another heading\n");
        assertEquals("Le congé : règles", page.title());
        assertEquals("2026-01-31", page.frontMatter().get("date"));
        assertEquals("1.10", page.frontMatter().get("version"));
        assertEquals(Map.of("name", "Ana"), page.frontMatter().get("owner"));
        assertTrue(page.frontMatter().containsKey("empty") && page.frontMatter().get("empty") == null);
        assertTrue(page.frontMatter().get("nothing") == null);
        assertEquals(List.of("rh", "congés"), page.tags());
        assertEquals("\n# Another heading\n", page.body());
        assertEquals(10, page.bodyLine());
    }

    @ParameterizedTest
    @ValueSource(strings = { "---\ntitle: \"never closed\ntags: [a\n---\ntext", "---\ntitle: x\n\nNo end of it",
            "---\n\tbad: tab\n---\n", "---\ntitle: a\ntitle: b\n---\n", "---\na: *nobody\n---\n",
            "---\ntags: [a, b\n---\n" })
    void refusesBrokenFrontMatter(String text) {
        assertTrue(refused(text).key().startsWith("markdown."));
    }

    @Test
    void namesTheLineOfBrokenFrontMatter() {
        assertTrue(refused("---\ntitle: fine\ntags: [a, b\nother: c: d\n---\n").getMessage().contains("line 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "---\n\n# Heading\n\nText\n", "---\n\nProse: with (a [colon\n\n---\n\n# Heading\n",
            "---\n- a\n- b\n---\n# Heading\n", "----\n# Heading\n" })
    void leavesARuleAtTheTopInTheBody(String text) throws IOException {
        MarkdownDocument page = page(text);
        assertEquals(text, page.body());
        assertEquals("Heading", page.title());
    }

    @Test
    void leavesTomlOutAndSaysSo() throws IOException {
        MarkdownDocument page = page("+++\ntitle = 'x'\n+++\n# Heading\n");
        assertEquals("# Heading\n", page.body());
        assertEquals("markdown.toml", page.warnings().getFirst().what().key());
    }

    @Test
    void anAliasBombStaysSmall() {
        StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            yaml.append("a" + i + ": &a" + i + " [" + "*a0, ".replace("0", "" + (i - 1)).repeat(9) + "x]\n");
        }
        assertTrue(refused(yaml + "---\n").key().startsWith("markdown."));
    }

    @ParameterizedTest
    @CsvSource({ "parental-leave.md,Parental leave", "hr/index.md,Hr", "people_ops/README.md,People ops",
            "README.md,README", "Clef Values.md,Clef Values", "2024-01-15-meeting.md,2024-01-15 meeting",
            "équipe.MD,Équipe", "a.b.markdown,A.b" })
    void makesTitlesOfNames(String path, String title) throws IOException {
        write(path, "");
        MarkdownDocument page = open().read(path);
        assertEquals(title, page.title());
        assertEquals("", page.body());
    }

    @ParameterizedTest
    @CsvSource({ "'Title\n=====\n\ntext',Title", "'text\n\n## Two\n\n# A *b* `c`\n',A b c",
            "'```\n# no\n```\n# yes',yes",
            "'#no heading\n# [linked](x.md) one #',linked one" })
    void takesTheFirstHeading(String text, String title) throws IOException {
        assertEquals(title, page(text).title());
    }

    @Test
    void readsWindowsLinesAndMarks() throws IOException {
        MarkdownDocument page = page("\uFEFF---\r\ntitle: Été\r\n---\r\nOne\r\nTwo");
        assertEquals("Été", page.title());
        assertEquals("One\nTwo", page.body());
        Files.write(root.resolve("wide.md"), "\uFEFF# Wide é".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("Wide é", open().read("wide.md").title());
    }

    @Test
    void namesLineAndByteOfWhatIsNotUtf8() throws IOException {
        Files.write(root.resolve("latin.md"), "one\ntwo\nthr\u00e9e\n".getBytes(StandardCharsets.ISO_8859_1));
        PasseurException e = assertThrows(PasseurException.class, () -> open().read("latin.md"));
        assertEquals("text.encoding", e.key());
        assertTrue(e.getMessage().contains("line 3, byte 12 is E9"), e.getMessage());
        assertTrue(e.sentence(Locale.FRENCH).contains("ligne 3, l’octet 12"), e.sentence(Locale.FRENCH));
        Files.write(root.resolve("cut.md"), Arrays.copyOf("é".getBytes(StandardCharsets.UTF_8), 1));
        assertEquals("text.encoding", assertThrows(PasseurException.class, () -> open().read("cut.md")).key());
        Files.write(root.resolve("zero.md"), new byte[] { 'a', 0, 'b' });
        assertEquals("text.binary", assertThrows(PasseurException.class, () -> open().read("zero.md")).key());
    }

    @Test
    void refusesAHugeFileBeforeReadingIt() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(root.resolve("huge.md").toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertEquals("file.large", assertThrows(PasseurException.class, () -> open().read("huge.md")).key());
    }

    @Test
    void resolvesLinks() throws IOException {
        write("hr/index.md", "");
        write("hr/Congé spécial.md", "");
        write("ops/README.md", "");
        write("img/plan.png", "PNG");
        write("a/b/page.md", """
                [folder](../../hr/) [same](../../hr) [no ending](../../ops/README) [encoded](../../hr/Cong%C3%A9%20sp%C3%A9cial.md#droits)
                [angle](<../../hr/Congé spécial.md>) [case](../../HR/INDEX.md) [root](/ops/) ![plan](../../img/plan.png "Plan")
                [web](https://example.org/a.md) [mail](mailto:a@b.c) [anchor](#here) [missing](nowhere.md) [out](../../../etc/passwd)
                `[code](code.md)` <a href="../../hr/index.md">x</a> [ref][r] [query](../../hr/index.md?x=1)

                    [indented](code.md)

                ```
                [fenced](code.md)
                ```

                [r]: ../../ops/README.md "Ops"
                """);
        MarkdownDocument page = open().read("a/b/page.md");
        assertEquals(List.of("hr/index.md", "hr/index.md", "ops/README.md", "hr/Congé spécial.md",
                "hr/Congé spécial.md", "hr/index.md", "ops/README.md", "hr/index.md", "hr/index.md", "ops/README.md"),
                page.pages().stream().map(MarkdownLink::target).toList());
        assertEquals("droits", page.pages().get(3).fragment());
        assertEquals(List.of("img/plan.png"), page.files().stream().map(MarkdownLink::target).toList());
        assertEquals(List.of("missing:3", "out:3"),
                page.unresolved().stream().map(link -> link.text() + ":" + link.line()).toList());
        assertEquals(List.of("A", "B"), page.folders());
    }

    @Test
    void rewritesByPosition() throws IOException {
        write("t.md", "");
        write("i.png", "x");
        MarkdownDocument page = page("`[t](t.md)` [a *b*](t.md \"T\") ![i](i.png) [[t|see]] ![[i.png]] [r][1] "
                + "<img src='i.png'> [x](<t.md>)\n\n| [[t\\|bar]] |\n|--|\n\n[1]: t.md\n");
        assertEquals("`[t](t.md)` [a *b*](NEW \"T\") ![i](NEW) [see](NEW) ![i.png](NEW) [r][1] "
                + "<img src='NEW'> [x](NEW)\n\n| [bar](NEW) |\n|--|\n\n[1]: NEW\n", page.rewrite(link -> "NEW"));
        assertEquals(page.body(), page.rewrite(link -> null));
    }

    @Test
    void understandsAVault() throws IOException {
        write(".obsidian/app.json", "{}");
        write(".trash/old.md", "");
        write("deep/er/Note.md", "");
        write("near/Note.md", "");
        write("near/Other.md", "---\naliases: [Nickname, Second]\n---\n");
        write("pic/plan.png", "x");
        write("near/page.md", "---\ntags: one, two/three\n---\n[[Note]] [[deep/er/Note]] [[er/Note#Part|label]] "
                + "[[nickname]] ![[plan.png|200]] [[Nobody]] [[#Here]]\nA #tag/nested and #123, not&#35; a#b `#code`.\n");
        MarkdownFolder vault = MarkdownFolder.open(root, Habit.OBSIDIAN, Limits.DEFAULT);
        assertEquals(4, vault.pages().size());
        MarkdownDocument page = vault.read("near/page.md");
        assertEquals(List.of("one", "two/three", "tag/nested"), page.tags());
        assertEquals(List.of("near/Note.md", "deep/er/Note.md", "deep/er/Note.md", "near/Other.md"),
                page.pages().stream().map(MarkdownLink::target).toList());
        assertEquals("label", page.pages().get(2).text());
        assertEquals("Part", page.pages().get(2).fragment());
        assertEquals(Kind.FILE, page.files().getFirst().kind());
        assertEquals(List.of("Nobody"), page.unresolved().stream().map(MarkdownLink::destination).toList());
    }

    @Test
    void composesAccentsOfNames() throws IOException {
        write(Normalizer.normalize("événement.md", Normalizer.Form.NFD), "");
        write("page.md", "[x](événement.md) [y](" + Normalizer.normalize("événement.md", Normalizer.Form.NFD) + ")");
        assertEquals(List.of("page.md", "événement.md"), open().pages());
        assertEquals(2, open().read("page.md").pages().size());
    }

    @Test
    void namesLoopsOfLinks() throws IOException {
        write("a/page.md", "");
        Files.createSymbolicLink(root.resolve("a/up"), root);
        Files.createSymbolicLink(root.resolve("self"), root.resolve("self"));
        write("b/page.md", "");
        Files.createDirectories(root.resolve("c"));
        Files.createSymbolicLink(root.resolve("b/toC"), root.resolve("c"));
        Files.createSymbolicLink(root.resolve("c/toB"), root.resolve("b"));
        MarkdownFolder folder = open();
        assertEquals(List.of("a/page.md", "b/page.md"), folder.pages());
        assertEquals(List.of("a/up", "b/toC", "c/toB", "self"),
                folder.problems().stream().map(problem -> problem.source()).sorted().toList());
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "# Secret");
        write("page.md", "[s](out/secret.md)");
        Files.createSymbolicLink(root.resolve("out"), outside);
        Files.createSymbolicLink(root.resolve("one.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(root.resolve("gone.md"), root.resolve("nowhere.md"));
        MarkdownFolder folder = open();
        assertEquals(List.of("page.md"), folder.pages());
        assertEquals(List.of(), folder.problems());
        assertEquals(3, folder.warnings().size());
        assertEquals(1, folder.read("page.md").unresolved().size());
    }

    @Test
    void survivesStrangeTexts() throws IOException {
        page("[".repeat(20_000));
        page("> ".repeat(5_000) + "x");
        page("*a **b ".repeat(5_000));
        page("[[".repeat(20_000) + "]]".repeat(20_000));
        page("<a ".repeat(20_000));
        page("x".repeat(2_000_000));
        page("# " + "t".repeat(10_000));
        page("---\n".repeat(10_000));
        page("[a](" + "(".repeat(10_000));
        page("![".repeat(3_000) + "](x.png)".repeat(3_000));
    }

    @Test
    void takesASinglePage() throws IOException {
        write("page.md", "# One");
        write("other.md", "");
        assertEquals(List.of("page.md"),
                MarkdownFolder.open(root.resolve("page.md"), Habit.MARKDOWN, Limits.DEFAULT).pages());
        assertEquals("file.missing", assertThrows(PasseurException.class,
                () -> MarkdownFolder.open(root.resolve("no"), Habit.MARKDOWN, Limits.DEFAULT)).key());
        Files.createDirectories(root.resolve("void"));
        assertEquals("markdown.none", assertThrows(PasseurException.class,
                () -> MarkdownFolder.open(root.resolve("void"), Habit.MARKDOWN, Limits.DEFAULT)).key());
    }

    @Test
    void readsAHandbook() {
        MarkdownFolder folder = MarkdownFolder.open(SharedData.find("handbook-clef"), Habit.MARKDOWN, Limits.DEFAULT);
        assertEquals(39, folder.pages().size());
        assertEquals(List.of(), folder.problems());
        folder.pages().forEach(path -> assertTrue(!folder.read(path).body().isBlank(), path));
    }

    @Test
    void readsALargeHandbook() {
        MarkdownFolder folder = MarkdownFolder.open(SharedData.find("handbook-sourcegraph/content"), Habit.MARKDOWN,
                Limits.DEFAULT);
        assertEquals(883, folder.pages().size());
        List<MarkdownDocument> pages = folder.pages().stream().map(folder::read).toList();
        long resolved = pages.stream().mapToLong(page -> page.pages().size()).sum();
        long unresolved = pages.stream().mapToLong(page -> page.unresolved().size()).sum();
        assertTrue(resolved > 5 * unresolved, resolved + " resolved, " + unresolved + " unresolved");
        pages.forEach(page -> assertEquals(page.body(), page.rewrite(link -> link.syntax() == MarkdownLink.Syntax.WIKI
                ? null
                : page.body().substring(link.start(), link.end()).replaceFirst("^<(.*)>$", "$1")), page.path()));
    }
}
