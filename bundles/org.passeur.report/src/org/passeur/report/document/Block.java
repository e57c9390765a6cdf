// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.picture.Picture;

/** A part of a document that stands on lines of its own. */
public sealed interface Block permits Table, Block.Heading, Block.Paragraph, Block.Items, Block.Quote, Block.Verbatim,
        Block.Figure, Block.Image, Block.Callout, Block.KeyFigures, Block.PageBreak, Block.Rule, Block.Contents {

    /** The same with other words: every text in it goes through the operator. */
    Block mapTexts(UnaryOperator<String> words);

    /** A heading, level 1 (a chapter) to 5; the document's title stands above all of them. */
    record Heading(int level, String text) implements Block {
        public Heading {
            level = Math.clamp(level, 1, 5);
        }

        @Override
        public Heading mapTexts(UnaryOperator<String> words) {
            return new Heading(level, words.apply(text));
        }
    }

    /** A paragraph. */
    record Paragraph(List<Inline> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public Paragraph mapTexts(UnaryOperator<String> words) {
            return new Paragraph(Inline.mapTexts(runs, words));
        }
    }

    /** A list, with bullets or with numbers; an item is one or more blocks. */
    record Items(boolean ordered, List<List<Block>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public Items mapTexts(UnaryOperator<String> words) {
            return new Items(ordered, items.stream().map(item -> mapAll(item, words)).toList());
        }
    }

    /** What somebody else said. */
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }

        @Override
        public Quote mapTexts(UnaryOperator<String> words) {
            return new Quote(mapAll(blocks, words));
        }
    }

    /** Lines that are kept as they are typed. */
    record Verbatim(String text) implements Block {
        @Override
        public Verbatim mapTexts(UnaryOperator<String> words) {
            return new Verbatim(words.apply(text));
        }
    }

    /** A picture that is painted, with a caption. */
    record Figure(Picture picture, String caption) implements Block {
        @Override
        public Figure mapTexts(UnaryOperator<String> words) {
            return new Figure(picture.mapTexts(words), words.apply(caption));
        }
    }

    /**
     * A picture that was brought along, such as an attachment. Rewriting its words empties it, because nobody can
     * rewrite what its pixels and its metadata say: then only its description stands there.
     *
     * @param content the bytes of a PNG, JPEG or GIF file; empty where it is left out
     * @param mediaType such as {@code image/png}
     * @param description what is to be seen on it
     */
    record Image(byte[] content, String mediaType, String description) implements Block {
        @Override
        public Image mapTexts(UnaryOperator<String> words) {
            return new Image(new byte[0], mediaType, words.apply(description));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Image image && Arrays.equals(content, image.content)
                    && mediaType.equals(image.mediaType) && description.equals(image.description);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(content), mediaType, description);
        }

        @Override
        public String toString() {
            return "Image[" + mediaType + ", " + content.length + " bytes, " + description + "]";
        }
    }

    /** A note that must not be missed. */
    record Callout(Tone tone, String title, List<Block> blocks) implements Block {
        public Callout {
            blocks = List.copyOf(blocks);
        }

        @Override
        public Callout mapTexts(UnaryOperator<String> words) {
            return new Callout(tone, words.apply(title), mapAll(blocks, words));
        }
    }

    /** Figures that are seen first, as tiles. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }

        @Override
        public KeyFigures mapTexts(UnaryOperator<String> words) {
            return new KeyFigures(figures.stream().map(f -> new KeyFigure(words.apply(f.label()),
                    words.apply(f.value()), words.apply(f.note()), f.tone())).toList());
        }
    }

    /**
     * One tile.
     *
     * @param label what is counted
     * @param value the figure with its unit, as people write it
     * @param note of what, or since when; may be empty
     */
    record KeyFigure(String label, String value, String note, Tone tone) {
    }

    /** A new page where there are pages. */
    record PageBreak() implements Block {
        @Override
        public PageBreak mapTexts(UnaryOperator<String> words) {
            return this;
        }
    }

    /** A line across. */
    record Rule() implements Block {
        @Override
        public Rule mapTexts(UnaryOperator<String> words) {
            return this;
        }
    }

    /** The table of contents, down to a level of headings. */
    record Contents(int depth) implements Block {
        @Override
        public Contents mapTexts(UnaryOperator<String> words) {
            return this;
        }
    }

    /** All blocks with other words. */
    static List<Block> mapAll(List<Block> blocks, UnaryOperator<String> words) {
        return blocks.stream().map(block -> block.mapTexts(words)).toList();
    }
}
