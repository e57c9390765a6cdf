// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.passeur.picture.Picture;

/** A report as one tree, written by each format's writer. */
public record Document(Metadata metadata, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The same with other words everywhere: metadata, captions, link targets and the texts in pictures too. */
    public Document mapTexts(UnaryOperator<String> words) {
        return new Document(metadata.mapTexts(words), Block.mapAll(blocks, words));
    }

    /** All tables, also those inside callouts, lists and quotes, in the order of reading. */
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (Block block : flat(blocks)) {
            if (block instanceof Table table) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** The tables that can stand alone, as a sheet or a file: those with a title; the others belong to a text. */
    public List<Table> sheets() {
        return tables().stream().filter(table -> !table.title().isEmpty()).toList();
    }

    /** All painted pictures in the order of reading. */
    public List<Block.Figure> figures() {
        List<Block.Figure> figures = new ArrayList<>();
        for (Block block : flat(blocks)) {
            if (block instanceof Block.Figure figure) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static List<Block> flat(List<Block> blocks) {
        List<Block> flat = new ArrayList<>();
        for (Block block : blocks) {
            flat.add(block);
            switch (block) {
                case Block.Items items -> items.items().forEach(item -> flat.addAll(flat(item)));
                case Block.Quote quote -> flat.addAll(flat(quote.blocks()));
                case Block.Callout callout -> flat.addAll(flat(callout.blocks()));
                default -> {
                    // has nothing inside
                }
            }
        }
        return flat;
    }

    /** Starts a document. */
    public static Builder of(Metadata metadata) {
        return new Builder(metadata);
    }

    /** Puts a document together, block after block. */
    public static final class Builder {

        private final Metadata metadata;
        private final List<Block> blocks = new ArrayList<>();

        Builder(Metadata metadata) {
            this.metadata = metadata;
        }

        /** Adds any block. */
        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        /** Adds blocks, such as those of a Markdown text. */
        public Builder addAll(List<Block> more) {
            blocks.addAll(more);
            return this;
        }

        /** Adds a heading, level 1 to 5. */
        public Builder heading(int level, String text) {
            return add(new Block.Heading(level, text));
        }

        /** Adds a paragraph of plain words. */
        public Builder paragraph(String text) {
            return paragraph(Inline.text(text));
        }

        /** Adds a paragraph. */
        public Builder paragraph(Inline... runs) {
            return add(new Block.Paragraph(List.of(runs)));
        }

        /** Adds a list with bullets. */
        public Builder bullets(List<String> items) {
            return add(new Block.Items(false, items.stream()
                    .map(item -> List.<Block>of(new Block.Paragraph(List.of(Inline.text(item))))).toList()));
        }

        /** Adds a picture. */
        public Builder figure(Picture picture, String caption) {
            return add(new Block.Figure(picture, caption));
        }

        /** Adds a note. */
        public Builder callout(Tone tone, String title, String text) {
            return add(new Block.Callout(tone, title, List.of(new Block.Paragraph(List.of(Inline.text(text))))));
        }

        /** Adds tiles. */
        public Builder keyFigures(Block.KeyFigure... figures) {
            return add(new Block.KeyFigures(List.of(figures)));
        }

        /** Adds the table of contents. */
        public Builder contents(int depth) {
            return add(new Block.Contents(depth));
        }

        /** Begins a new page. */
        public Builder pageBreak() {
            return add(new Block.PageBreak());
        }

        /** The document. */
        public Document build() {
            return new Document(metadata, blocks);
        }
    }
}
