// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.capture;

import org.passeur.practices.ui.Words;

/** The lines of notes: which one a place is in, and how one looks that has become something. */
final class CaptureLines {

    private static final String MARK = "✓ ";

    /**
     * A line.
     *
     * @param start where it begins in the text
     */
    record Line(int start, String text) {
    }

    private CaptureLines() {
    }

    /** The line that a place is in. */
    static Line at(String text, int place) {
        int start = text.lastIndexOf('\n', place - 1) + 1;
        int end = text.indexOf('\n', place);
        return new Line(start, text.substring(start, end < 0 ? text.length() : end));
    }

    /** True where a line has become something already. */
    static boolean marked(String line) {
        return line.startsWith(MARK);
    }

    /** The line once it has become something, with what that is. */
    static String marked(String line, String kind) {
        return MARK + Words.get("capture.mark", kind, line.strip());
    }
}
