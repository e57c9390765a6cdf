// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.passeur.picture.Theme;
import org.passeur.ui.theme.Look;
import org.passeur.ui.theme.Type;

/** Walks a Markdown document and gathers its words, their styles and the indents of its lines. */
final class MarkdownStyles extends AbstractVisitor {

    private static final int STEP = 20;

    /** Some lines that stand further in. */
    record Indent(int from, int to, int points, int hanging) {
    }

    private final Theme theme;
    private final StringBuilder words = new StringBuilder();
    private final List<StyleRange> ranges = new ArrayList<>();
    private final List<Indent> indents = new ArrayList<>();
    private int font;
    private @Nullable Font face;
    private @Nullable Color colour;
    private @Nullable Color ground;
    private @Nullable String target;
    private int depth;

    MarkdownStyles(Theme theme) {
        this.theme = theme;
    }

    String words() {
        return words.toString().stripTrailing();
    }

    List<StyleRange> ranges() {
        int length = words().length();
        return ranges.stream().filter(r -> r.start + r.length <= length).toList();
    }

    List<Indent> indents() {
        return indents;
    }

    private void put(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (font != SWT.NORMAL || face != null || colour != null || ground != null) {
            StyleRange range = new StyleRange(words.length(), text.length(), colour, ground, font);
            range.font = face;
            range.data = target;
            range.underline = target != null;
            ranges.add(range);
        }
        words.append(text);
    }

    private void endLine() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    private void gap() {
        endLine();
        if (depth == 0 && !words.isEmpty()) {
            words.append('\n');
        }
    }

    @Override
    public void visit(Heading heading) {
        face = heading.getLevel() == 1 ? Type.title() : heading.getLevel() == 2 ? Type.heading() : null;
        font = face == null ? SWT.BOLD : SWT.NORMAL;
        visitChildren(heading);
        face = null;
        font = SWT.NORMAL;
        gap();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        gap();
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(strong, SWT.BOLD);
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(emphasis, SWT.ITALIC);
    }

    private void styled(Node node, int style) {
        int before = font;
        font |= style;
        visitChildren(node);
        font = before;
    }

    @Override
    public void visit(Code code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        Font before = face;
        face = JFaceResources.getTextFont();
        ground = Look.color(theme.palette().surface());
        put(literal);
        ground = null;
        face = before;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block.getLiteral().stripTrailing());
        gap();
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block.getLiteral().stripTrailing());
        gap();
    }

    @Override
    public void visit(Link link) {
        Color before = colour;
        colour = Look.color(theme.palette().accent());
        target = link.getDestination();
        visitChildren(link);
        target = null;
        colour = before;
    }

    @Override
    public void visit(Image image) {
        Color before = colour;
        colour = Look.color(theme.palette().muted());
        put("\u25a3 ");
        visitChildren(image);
        colour = before;
    }

    @Override
    public void visit(BulletList list) {
        list(list, -1);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        list(list, first == null ? 1 : first.intValue());
    }

    private void list(Node list, int number) {
        depth++;
        int next = number;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            endLine();
            int from = words.length();
            put(number < 0 ? "\u2022  " : next++ + ".  ");
            if (item instanceof ListItem) {
                visitChildren(item);
            }
            endLine();
            indents.add(0, new Indent(from, Math.max(from, words.length() - 1), depth * STEP - 8, 14));
        }
        depth--;
        gap();
    }

    @Override
    public void visit(BlockQuote quote) {
        Color before = colour;
        colour = Look.color(theme.palette().muted());
        int from = words.length();
        depth++;
        visitChildren(quote);
        depth--;
        indents.add(new Indent(from, Math.max(from, words.length() - 1), STEP, 0));
        colour = before;
        gap();
    }

    @Override
    public void visit(ThematicBreak line) {
        colour = Look.color(theme.palette().line());
        put("\u2500".repeat(40));
        colour = null;
        gap();
    }

    @Override
    public void visit(Text text) {
        put(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        put(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        words.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
        // never shown: nothing in a text may act
    }

    @Override
    public void visit(HtmlBlock html) {
        // never shown: nothing in a text may act
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        gap();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            visitChildren(node);
            put(node.getNext() == null ? "" : "   \u2502   ");
        } else if (node instanceof TableRow) {
            visitChildren(node);
            endLine();
        } else {
            visitChildren(node);
        }
    }
}
