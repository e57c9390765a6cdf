// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.passeur.ui.theme.Look;

/** Shows Markdown in a read-only text: headings, emphasis, lists, quotes, code, tables and links, with no browser and no script. */
public final class MarkdownText {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final StyledText text;
    private String shown = "";

    /** An empty text. */
    public MarkdownText(Composite parent) {
        text = Look.style(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "passeur-page");
        text.setMargins(12, 8, 12, 8);
        text.setLineSpacing(3);
        text.addListener(SWT.MouseUp, this::clicked);
        Look.onChange(text, () -> show(shown));
    }

    /** The widget. */
    public StyledText control() {
        return text;
    }

    /** Shows some Markdown. */
    public void show(String markdown) {
        shown = markdown;
        Node document = PARSER.parse(markdown);
        MarkdownStyles styles = new MarkdownStyles(Look.theme());
        document.accept(styles);
        text.setText(styles.words());
        List<StyleRange> ranges = new ArrayList<>(styles.ranges());
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        styles.indents().forEach(i -> {
            int from = text.getLineAtOffset(Math.min(i.from(), text.getCharCount()));
            int to = text.getLineAtOffset(Math.min(i.to(), text.getCharCount()));
            text.setLineIndent(from, to - from + 1, i.points());
            text.setLineWrapIndent(from, to - from + 1, i.points() + i.hanging());
        });
    }

    private void clicked(Event e) {
        int at = text.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(e.x, e.y));
        StyleRange style = at < 0 || at >= text.getCharCount() ? null : text.getStyleRangeAtOffset(at);
        if (style != null && style.data instanceof String target && target.matches("https?://.*|mailto:.*")) {
            org.eclipse.swt.program.Program.launch(target);
        }
    }
}
