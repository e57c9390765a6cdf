// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

/**
 * A graphics that can keep the point a text hangs on, as SVG does, so that right-aligned figures stay right-aligned
 * where the reader's machine has another font.
 */
public interface AnchoredText {

    /** Draws a text whose anchor is at x and whose baseline is at y, in the current font and colour. */
    void drawText(String text, float x, float y, Align align);
}
