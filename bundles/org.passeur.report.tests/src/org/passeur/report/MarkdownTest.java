// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.passeur.report.document.Block;
import org.passeur.report.document.Images;
import org.passeur.report.document.Inline;
import org.passeur.report.document.Markdown;
import org.passeur.report.document.Table;

class MarkdownTest {

    @Test
    void headingsGoBelowTheOneTheyStandUnder() {
        List<Block> blocks = Markdown.blocks("# One\n\n## Two", 2, Images.NONE);
        assertEquals(List.of(new Block.Heading(3, "One"), new Block.Heading(4, "Two")), blocks);
    }

    @Test
    void allThatPeopleWriteBecomesBlocks() {
        List<Block> blocks = Markdown.blocks(DemoDocument.MARKDOWN, 2, Images.NONE);
        assertTrue(blocks.stream().anyMatch(Table.class::isInstance));
        assertTrue(blocks.stream().anyMatch(Block.Quote.class::isInstance));
        assertTrue(blocks.stream().anyMatch(Block.Verbatim.class::isInstance));
        Block.Items list = blocks.stream().filter(Block.Items.class::isInstance).map(Block.Items.class::cast)
                .findFirst().orElseThrow();
        assertTrue(list.ordered());
        assertInstanceOf(Block.Items.class, list.items().get(1).get(1));
    }

    @Test
    void htmlBecomesWords() {
        List<Block> blocks = Markdown.blocks("a <b onclick='x'>b</b>\n\n<script>evil()</script>\n\n<div>c</div>", 1,
                Images.NONE);
        String all = blocks.stream().map(b -> ((Block.Paragraph) b).runs()).map(Inline::plain)
                .reduce("", (x, y) -> x + "|" + y);
        assertEquals("|a b|c", all);
    }

    @Test
    void imagesComeFromTheAttachmentsOrStayWords() {
        Images images = (destination, description) -> destination.equals("plan.png")
                ? Optional.of(new Block.Image(new byte[] { 1 }, "image/png", description))
                : Optional.empty();
        List<Block> blocks = Markdown.blocks("before ![the plan](plan.png) after ![gone](x.png)", 1, images);
        assertEquals(3, blocks.size());
        assertEquals("the plan", ((Block.Image) blocks.get(1)).description());
        assertTrue(Inline.plain(((Block.Paragraph) blocks.get(2)).runs()).contains("gone"));
    }
}
