// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.passeur.picture.TextAlternative;
import org.passeur.report.document.Block;
import org.passeur.report.document.Document;
import org.passeur.report.document.Inline;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;
import org.passeur.report.internal.Words;

/** The blocks of a document as markup, for the screen and for paper. */
final class HtmlBody {

    private final Document document;
    private final Pictures pictures;
    private final boolean screen;
    private final Locale locale;
    private final Headings headings;
    private final HtmlTable tables;
    private int figures;
    private int depth;
    private String lastHeading = "";

    HtmlBody(Document document, Pictures pictures, boolean screen) {
        this.document = document;
        this.pictures = pictures;
        this.screen = screen;
        locale = document.metadata().language();
        headings = new Headings(document.blocks());
        tables = new HtmlTable(this, locale, screen);
    }

    Headings headings() {
        return headings;
    }

    String render() {
        Markup to = new Markup();
        blocks(document.blocks(), to);
        return to.toString();
    }

    private void blocks(List<Block> blocks, Markup to) {
        for (Block block : blocks) {
            block(block, to);
            to.line();
        }
    }

    private void block(Block block, Markup to) {
        switch (block) {
            case Block.Heading heading -> {
                // whoever listens to a page relies on no level being left out
                depth = Math.min(heading.level(), depth + 1);
                lastHeading = heading.text();
                to.element("h" + Math.min(6, depth + 1), heading.text(), "id", headings.anchor(heading));
            }
            case Block.Paragraph paragraph -> {
                to.open("p");
                runs(paragraph.runs(), to);
                to.close("p");
            }
            case Block.Items items -> items(items, to);
            case Block.Quote quote -> wrapped("blockquote", "", quote.blocks(), to);
            case Block.Verbatim verbatim -> to.open("pre").element("code", verbatim.text()).close("pre");
            case Table table -> tables.write(table, lastHeading, to);
            case Block.Figure figure -> figure(figure, to);
            case Block.Image image -> image(image, to);
            case Block.Callout callout -> {
                to.open("div", "class", "callout " + css(callout.tone()), "role", "note");
                if (!callout.title().isEmpty()) {
                    to.element("p", callout.title(), "class", "callout-title");
                }
                blocks(callout.blocks(), to);
                to.close("div");
            }
            case Block.KeyFigures tiles -> tiles(tiles, to);
            case Block.PageBreak page -> to.open("div", "class", "page-break").close("div");
            case Block.Rule rule -> to.single("hr");
            case Block.Contents contents -> contents(contents.depth(), to);
        }
    }

    private void wrapped(String tag, String css, List<Block> blocks, Markup to) {
        to.open(tag, "class", css);
        blocks(blocks, to);
        to.close(tag);
    }

    private void items(Block.Items items, Markup to) {
        String tag = items.ordered() ? "ol" : "ul";
        to.open(tag);
        for (List<Block> item : items.items()) {
            to.open("li");
            if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph only) {
                runs(only.runs(), to);
            } else {
                blocks(item, to);
            }
            to.close("li");
        }
        to.close(tag);
    }

    void runs(List<Inline> runs, Markup to) {
        for (Inline run : runs) {
            switch (run) {
                case Inline.Text text -> to.text(text.text());
                case Inline.Code code -> to.element("code", code.text());
                case Inline.Strong strong -> around("strong", strong.runs(), to);
                case Inline.Emphasis emphasis -> around("em", emphasis.runs(), to);
                case Inline.Struck struck -> around("del", struck.runs(), to);
                case Inline.Break line -> to.single("br");
                case Inline.Link link -> {
                    if (Targets.kept(link.target())) {
                        to.open("a", "href", link.target().strip(), "title", screen ? "" : Inline.plain(link.runs()));
                        runs(link.runs(), to);
                        to.close("a");
                    } else {
                        runs(link.runs(), to);
                    }
                }
            }
        }
    }

    private void around(String tag, List<Inline> runs, Markup to) {
        to.open(tag);
        runs(runs, to);
        to.close(tag);
    }

    private void figure(Block.Figure figure, Markup to) {
        figures++;
        to.open("figure");
        if (!figure.caption().isEmpty()) {
            to.element("figcaption", figure.caption());
        }
        to.raw(pictures.markup(figure, figures));
        if (screen) {
            data(figure.picture().text(), figure.caption(), to);
        }
        to.close("figure");
    }

    private void data(TextAlternative text, String caption, Markup to) {
        to.element("p", text.sentence(), "class", "gist");
        if (text.rows().isEmpty()) {
            return;
        }
        to.open("details").element("summary", Words.get(locale, "figure.data"));
        to.open("table", "class", "data").element("caption", caption, "class", "unseen").open("thead").open("tr");
        text.header().forEach(name -> to.element("th", name, "scope", "col"));
        to.close("tr").close("thead").open("tbody");
        for (List<String> row : text.rows()) {
            to.open("tr");
            for (int i = 0; i < row.size(); i++) {
                if (i == 0) {
                    to.element("th", row.get(i), "scope", "row");
                } else {
                    to.element("td", row.get(i));
                }
            }
            to.close("tr");
        }
        to.close("tbody").close("table").close("details");
    }

    private void image(Block.Image image, Markup to) {
        boolean shown = image.content().length > 0 && Raster.known(image.mediaType());
        to.open("figure", "class", "image");
        if (shown) {
            to.single("img", "src", "data:" + image.mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(image.content()), "alt",
                    image.description().isEmpty() ? Words.get(locale, "image") : image.description());
        }
        if (!image.description().isEmpty() || !shown) {
            to.element("figcaption", shown ? image.description()
                    : Words.get(locale, "image.left.out", image.description()));
        }
        to.close("figure");
    }

    private void tiles(Block.KeyFigures tiles, Markup to) {
        to.open("dl", "class", "tiles");
        boolean notes = tiles.figures().stream().anyMatch(tile -> !tile.note().isEmpty());
        for (Block.KeyFigure tile : tiles.figures()) {
            to.open("div", "class", "tile " + css(tile.tone())).element("dt", tile.label())
                    .element("dd", tile.value(), "class", "value");
            if (notes) {
                // an empty line keeps the tiles of one row equally high
                to.element("dd", tile.note().isEmpty() ? "\u00a0" : tile.note(), "class", "note");
            }
            to.close("div");
        }
        to.close("dl");
    }

    private void contents(int depth, Markup to) {
        List<Headings.Entry> entries = headings.downTo(depth);
        if (entries.isEmpty()) {
            return;
        }
        to.open("nav", "class", "contents", "aria-labelledby", "contents-title")
                .element("p", Words.get(locale, "contents"), "id", "contents-title", "class", "contents-title")
                .open("ol");
        for (Headings.Entry entry : entries) {
            to.open("li", "class", "level-" + entry.level())
                    .element("a", entry.text(), "href", "#" + entry.anchor(), "title", screen ? "" : entry.text())
                    .close("li");
        }
        to.close("ol").close("nav");
    }

    static String css(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
