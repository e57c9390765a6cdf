// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.passeur.report.document.Block;
import org.passeur.report.document.Block.Heading;

/** The headings of a document that a table of contents and bookmarks name, each with an anchor of its own. */
final class Headings {

    /** A heading and its anchor, such as {@code s3}. */
    record Entry(int level, String text, String anchor) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Block, String> anchors = new IdentityHashMap<>();

    Headings(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Heading heading && !anchors.containsKey(block)) {
                String anchor = "s" + (entries.size() + 1);
                anchors.put(block, anchor);
                entries.add(new Entry(heading.level(), heading.text(), anchor));
            }
        }
    }

    /** The anchor of a heading; empty for one that is inside something else. */
    String anchor(Heading heading) {
        return anchors.getOrDefault(heading, "");
    }

    /** The headings down to a level. */
    List<Entry> downTo(int depth) {
        return entries.stream().filter(e -> e.level() <= depth).toList();
    }
}
