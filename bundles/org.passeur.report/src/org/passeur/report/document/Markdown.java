// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

import java.util.List;

import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Makes blocks of a Markdown text; HTML in it becomes plain words. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    private Markdown() {
    }

    /**
     * The blocks of a text.
     *
     * @param text Markdown as people write it
     * @param below the level of the heading that the text stands under: its own headings begin one deeper
     * @param images finds the images that it names
     */
    public static List<Block> blocks(String text, int below, Images images) {
        return new MarkdownReader(below, images).read(PARSER.parse(text));
    }
}
