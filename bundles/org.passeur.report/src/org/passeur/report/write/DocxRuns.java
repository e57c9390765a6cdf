// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.util.List;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.passeur.report.document.Inline;

/** Writes runs of words into a Word paragraph. */
@SuppressWarnings("null")
final class DocxRuns {

    /** How words look. */
    private record Look(boolean bold, boolean italic, boolean struck, String link) {
    }

    private final XWPFParagraph paragraph;

    private DocxRuns(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    static void write(XWPFParagraph paragraph, List<Inline> runs) {
        new DocxRuns(paragraph).runs(runs, new Look(false, false, false, ""));
    }

    static void write(XWPFParagraph paragraph, String text) {
        write(paragraph, List.of(new Inline.Text(text)));
    }

    private void runs(List<Inline> runs, Look look) {
        for (Inline run : runs) {
            switch (run) {
                case Inline.Text text -> run(look).setText(HtmlWriter.clean(text.text()));
                case Inline.Strong strong -> runs(strong.runs(), new Look(true, look.italic, look.struck, look.link));
                case Inline.Emphasis stress -> runs(stress.runs(),
                        new Look(look.bold, true, look.struck, look.link));
                case Inline.Struck struck -> runs(struck.runs(), new Look(look.bold, look.italic, true, look.link));
                case Inline.Break line -> run(look).addBreak();
                case Inline.Code code -> {
                    XWPFRun typed = run(look);
                    typed.setStyle("CodeChar");
                    typed.setText(HtmlWriter.clean(code.text()));
                }
                case Inline.Link link -> runs(link.runs(), new Look(look.bold, look.italic, look.struck,
                        Targets.kept(link.target()) && !link.target().startsWith("#") ? link.target().strip() : ""));
            }
        }
    }

    private XWPFRun run(Look look) {
        XWPFRun run = look.link.isEmpty() ? paragraph.createRun() : paragraph.createHyperlinkRun(look.link);
        // only what is set: an explicit "not bold" would overrule the paragraph's style
        if (look.bold) {
            run.setBold(true);
        }
        if (look.italic) {
            run.setItalic(true);
        }
        if (look.struck) {
            run.setStrikeThrough(true);
        }
        if (!look.link.isEmpty()) {
            run.setStyle("Hyperlink");
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        return run;
    }
}
