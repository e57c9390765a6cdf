// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** Reads a Markdown tree into the document's. */
@SuppressWarnings("null")
final class MarkdownReader {

    private final int below;
    private final Images images;

    MarkdownReader(int below, Images images) {
        this.below = below;
        this.images = images;
    }

    List<Block> read(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, blocks);
        }
        return blocks;
    }

    private void block(Node node, List<Block> to) {
        switch (node) {
            case Heading heading -> to.add(new Block.Heading(below + heading.getLevel(), Inline.plain(runs(node))));
            case Paragraph paragraph -> paragraph(paragraph, to);
            case ListBlock list -> to.add(new Block.Items(!(list instanceof BulletList), items(list)));
            case BlockQuote quote -> to.add(new Block.Quote(read(quote)));
            case FencedCodeBlock code -> to.add(new Block.Verbatim(code.getLiteral().stripTrailing()));
            case IndentedCodeBlock code -> to.add(new Block.Verbatim(code.getLiteral().stripTrailing()));
            case ThematicBreak line -> to.add(new Block.Rule());
            case HtmlBlock html -> words(html.getLiteral(), to);
            case TableBlock table -> to.add(table(table));
            default -> to.addAll(read(node));
        }
    }

    /** Images stand on lines of their own, the words around them stay paragraphs. */
    private void paragraph(Paragraph paragraph, List<Block> to) {
        List<Inline> runs = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            Optional<Block.Image> image = node instanceof Image found ? image(found) : Optional.empty();
            if (image.isPresent()) {
                flush(runs, to);
                to.add(image.get());
            } else {
                inline(node, runs);
            }
        }
        flush(runs, to);
    }

    private Optional<Block.Image> image(Image image) {
        return images.find(image.getDestination(), Inline.plain(runs(image)));
    }

    private static void flush(List<Inline> runs, List<Block> to) {
        if (!Inline.plain(runs).isBlank()) {
            to.add(new Block.Paragraph(runs));
        }
        runs.clear();
    }

    private List<List<Block>> items(ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(read(item));
        }
        return items;
    }

    private List<Inline> runs(Node parent) {
        List<Inline> runs = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node, runs);
        }
        return runs;
    }

    private void inline(Node node, List<Inline> to) {
        switch (node) {
            case Text text -> to.add(new Inline.Text(text.getLiteral()));
            case SoftLineBreak line -> to.add(new Inline.Text(" "));
            case HardLineBreak line -> to.add(new Inline.Break());
            case StrongEmphasis strong -> to.add(new Inline.Strong(runs(strong)));
            case Emphasis emphasis -> to.add(new Inline.Emphasis(runs(emphasis)));
            case Strikethrough struck -> to.add(new Inline.Struck(runs(struck)));
            case Code code -> to.add(new Inline.Code(code.getLiteral()));
            case Link link -> to.add(new Inline.Link(runs(link), link.getDestination()));
            case Image image -> to.add(new Inline.Emphasis(runs(image)));
            case HtmlInline html -> {
                if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
                    to.add(new Inline.Break());
                }
            }
            default -> to.addAll(runs(node));
        }
    }

    private static void words(String html, List<Block> to) {
        String words = Jsoup.parse(Jsoup.clean(html, Safelist.basic())).text();
        if (!words.isBlank()) {
            to.add(new Block.Paragraph(List.of(new Inline.Text(words))));
        }
    }

    private Table table(TableBlock block) {
        List<Column> columns = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (@Nullable
            Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<List<Inline>> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(runs(cell));
                }
                if (part instanceof TableHead) {
                    cells.forEach(cell -> columns.add(Column.text(Inline.plain(cell), 0)));
                } else {
                    rows.add(fill(cells, columns.size()));
                }
            }
        }
        return Table.of("", columns, rows, "");
    }

    private static List<Cell> fill(List<List<Inline>> cells, int size) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            row.add(i < cells.size() && !Inline.plain(cells.get(i)).isBlank() ? new Cell.Words(cells.get(i))
                    : Cell.EMPTY);
        }
        return row;
    }
}
