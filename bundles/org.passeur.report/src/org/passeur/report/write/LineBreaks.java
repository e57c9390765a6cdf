// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.text.BreakIterator;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line of a PDF may break: as the language breaks it, but never behind an elision such as <i>l'</i>. */
@SuppressWarnings("null")
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks;
    private String text = "";

    LineBreaks(Locale locale) {
        breaks = BreakIterator.getLineInstance(locale);
    }

    @Override
    public int next() {
        int next = breaks.next();
        while (next != BreakIterator.DONE && next < text.length() && elision(next)) {
            next = breaks.next();
        }
        return next;
    }

    private boolean elision(int place) {
        char before = text.charAt(place - 1);
        return (before == '\u2019' || before == '\'') && Character.isLetter(text.charAt(place));
    }

    @Override
    public void setText(@Nullable String newText) {
        text = newText == null ? "" : newText;
        breaks.setText(text);
    }
}
