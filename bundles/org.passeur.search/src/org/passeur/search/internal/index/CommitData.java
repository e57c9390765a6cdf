// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.index;

import java.util.HashMap;
import java.util.Map;

/**
 * What is written with each commit of an index.
 *
 * @param format the version of fields and analysis
 * @param workspace whose objects these are
 * @param changeSet the number of the last change set that is in the index; {@link #NEVER} where it was never filled
 */
record CommitData(int format, String workspace, long changeSet) {

    /** Raised whenever fields or analysis change, so that an older index is made anew. */
    static final int CURRENT = 1;
    /** The number of an index that was never filled. */
    static final long NEVER = -1;

    private static final String FORMAT = "passeur.format";
    private static final String WORKSPACE = "passeur.workspace";
    private static final String CHANGE_SET = "passeur.changeSet";

    static CommitData read(Iterable<Map.Entry<String, String>> entries) {
        Map<String, String> data = new HashMap<>();
        entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        return new CommitData((int) number(data.get(FORMAT)), data.getOrDefault(WORKSPACE, ""),
                number(data.get(CHANGE_SET)));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            // written by something else: as good as never filled
            return NEVER;
        }
    }

    Iterable<Map.Entry<String, String>> entries() {
        return Map.of(FORMAT, Integer.toString(format), WORKSPACE, workspace, CHANGE_SET, Long.toString(changeSet))
                .entrySet();
    }

    boolean fits(String owner) {
        return format == CURRENT && workspace.equals(owner);
    }
}
