// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.util.List;

import org.passeur.picture.Letters;
import org.passeur.picture.Palette;
import org.passeur.picture.Ink;
import org.passeur.picture.Theme;

/** A post as a box: its lines and its height, before it has a place. */
record Box(Post post, List<String> name, double height) {

    static final double WIDTH = 176;
    static final double PAD = 8;
    static final double NAME_LINE = 16;
    static final double SMALL_LINE = 14;

    static Box of(Post post) {
        Ink bold = new Ink(Theme.BODY, true, Palette.LIGHT.text());
        List<String> name = Letters.wrap(post.name(), WIDTH - 2 * PAD - 4, 2, bold.font());
        double height = 2 * PAD - 3 + Math.max(1, name.size()) * NAME_LINE + (post.job().isEmpty() ? 0 : SMALL_LINE)
                + (post.team().isEmpty() ? 0 : SMALL_LINE);
        return new Box(post, name, height);
    }
}
