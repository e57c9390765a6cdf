// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.passeur.practices.ui.capture.CaptureLines.Line;

class CaptureLinesTest {

    @Test
    void thePlaceIsInTheLineThatItStandsIn() {
        String text = "un\n\ntrois";
        assertEquals(new Line(0, "un"), CaptureLines.at(text, 0));
        assertEquals(new Line(0, "un"), CaptureLines.at(text, 2));
        assertEquals(new Line(3, ""), CaptureLines.at(text, 3));
        assertEquals(new Line(4, "trois"), CaptureLines.at(text, 4));
        assertEquals(new Line(4, "trois"), CaptureLines.at(text, text.length()));
        assertEquals(new Line(0, ""), CaptureLines.at("", 0));
    }

    @Test
    void aLineThatBecameSomethingSaysWhat() {
        assertFalse(CaptureLines.marked("trop tard"));
        String marked = CaptureLines.marked("  trop tard ", "Verbatim");
        assertTrue(CaptureLines.marked(marked), marked);
        assertTrue(marked.contains("Verbatim") && marked.endsWith("trop tard"), marked);
    }
}
