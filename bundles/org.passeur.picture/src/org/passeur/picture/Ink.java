// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.awt.Font;

/** How a text is drawn: size in pixels, weight and colour. */
public record Ink(int size, boolean bold, Rgb colour) {

    /** The same in bold. */
    public Ink strong() {
        return new Ink(size, true, colour);
    }

    /** The same in another colour. */
    public Ink in(Rgb other) {
        return new Ink(size, bold, other);
    }

    /** Its font. */
    public Font font() {
        return Fonts.font(bold, size);
    }
}
