// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.capture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.passeur.practices.capture.Capture.Made;
import org.passeur.ui.theme.Look;

/** The text in which notes are typed: its lines, those that have become something, and undo. */
final class Notes {

    /**
     * What was typed at once.
     *
     * @param made what the line has become by it; null for plain typing
     */
    private record Edit(int start, int length, String replaced, @Nullable Made made) {
    }

    private final StyledText text;
    private final Deque<Edit> edits = new ArrayDeque<>();
    private boolean undoing;

    Notes(Composite parent, String first) {
        text = Look.style(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "passeur-page");
        text.setMargins(12, 8, 12, 8);
        text.setLineSpacing(4);
        text.addLineStyleListener(e -> {
            if (CaptureLines.marked(e.lineText)) {
                StyleRange quiet = new StyleRange(e.lineOffset, e.lineText.length(),
                        Look.color(Look.theme().palette().accent()), null);
                e.styles = new StyleRange[] { quiet };
            }
        });
        Look.onChange(text, text::redraw);
        text.setText(first);
        text.setCaretOffset(first.length());
        text.addExtendedModifyListener(this::remember);
    }

    StyledText control() {
        return text;
    }

    String words() {
        return text.getText();
    }

    boolean disposed() {
        return text.isDisposed();
    }

    /** Hears the text after each key. */
    void onChange(Consumer<String> changed) {
        text.addListener(SWT.Modify, e -> changed.accept(text.getText()));
    }

    /** The line that is being typed. */
    CaptureLines.Line line() {
        return CaptureLines.at(text.getText(), text.getCaretOffset());
    }

    /** Marks a line as what it has become, and goes to the next one. */
    void mark(CaptureLines.Line line, String kind, Made made) {
        String marked = CaptureLines.marked(line.text(), kind);
        int length = line.text().length();
        boolean last = line.start() + length == text.getCharCount();
        text.replaceTextRange(line.start(), length, last ? marked + "\n" : marked);
        Edit edit = edits.pop();
        edits.push(new Edit(edit.start, edit.length, edit.replaced, made));
        text.setCaretOffset(line.start() + marked.length() + 1);
        text.showSelection();
    }

    /** Puts another text in place; what was typed so far is not undone any more. */
    void replace(String words) {
        undoing = true;
        try {
            text.setText(words);
        } finally {
            undoing = false;
        }
        edits.clear();
        text.setCaretOffset(words.length());
        text.showSelection();
    }

    private void remember(ExtendedModifyEvent e) {
        if (undoing) {
            return;
        }
        Edit before = edits.peek();
        boolean goesOn = e.length == 1 && e.replacedText.isEmpty() && before != null && before.made == null
                && before.start + before.length == e.start
                && !Character.isWhitespace(text.getText(e.start, e.start).charAt(0));
        if (goesOn && before != null) {
            edits.pop();
            edits.push(new Edit(before.start, before.length + 1, before.replaced, null));
        } else {
            edits.push(new Edit(e.start, e.length, e.replacedText, null));
        }
    }

    /**
     * Undoes the last word or change.
     *
     * @param takeBack asked first where a line became something; what it throws leaves all as it is
     */
    void undo(Consumer<Made> takeBack) {
        Edit last = edits.peek();
        if (last == null) {
            return;
        }
        if (last.made != null) {
            takeBack.accept(last.made);
        }
        edits.pop();
        undoing = true;
        try {
            text.replaceTextRange(last.start, last.length, last.replaced);
        } finally {
            undoing = false;
        }
        text.setCaretOffset(last.start + last.replaced.length());
        text.showSelection();
    }
}
