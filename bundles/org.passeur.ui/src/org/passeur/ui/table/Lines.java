// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** The lines of a table in their order: numbers of objects, or groups of them with a heading line each. Immutable. */
final class Lines {

    static final Lines NONE = new Lines(new long[0], null, new int[0]);

    /**
     * One group.
     *
     * @param ids its objects where it is open, or null where it is folded
     */
    record GroupLine(@Nullable Object value, long count, long @Nullable [] ids) {
    }

    private final long[] ids;
    private final GroupLine @Nullable [] groups;
    private final int[] starts;

    private Lines(long[] ids, GroupLine @Nullable [] groups, int[] starts) {
        this.ids = ids;
        this.groups = groups;
        this.starts = starts;
    }

    static Lines of(long[] ids) {
        return new Lines(ids, null, new int[0]);
    }

    static Lines of(GroupLine[] groups) {
        int[] starts = new int[groups.length + 1];
        for (int i = 0; i < groups.length; i++) {
            long[] open = groups[i].ids();
            starts[i + 1] = starts[i] + 1 + (open == null ? 0 : open.length);
        }
        return new Lines(new long[0], groups, starts);
    }

    boolean grouped() {
        return groups != null;
    }

    int count() {
        return groups == null ? ids.length : starts[groups.length];
    }

    /** How many objects there are, those in folded groups included. */
    long total() {
        GroupLine[] all = groups;
        return all == null ? ids.length : Arrays.stream(all).mapToLong(GroupLine::count).sum();
    }

    /** The number of the object on a line, or 0 for a heading. */
    long id(int line) {
        GroupLine[] all = groups;
        if (all == null) {
            return line < ids.length ? ids[line] : 0;
        }
        int group = groupAt(line);
        int inside = line - starts[group] - 1;
        long[] open = all[group].ids();
        return inside < 0 || open == null ? 0 : open[inside];
    }

    /** The group whose heading stands on a line, or null. */
    @Nullable
    GroupLine heading(int line) {
        GroupLine[] all = groups;
        if (all == null || line >= count()) {
            return null;
        }
        int group = groupAt(line);
        return starts[group] == line ? all[group] : null;
    }

    /** The same lines with the group of a heading opened or folded. */
    Lines with(GroupLine before, GroupLine after) {
        GroupLine[] all = groups;
        if (all == null) {
            return this;
        }
        GroupLine[] copy = all.clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == before) {
                copy[i] = after;
            }
        }
        return of(copy);
    }

    private int groupAt(int line) {
        int at = Arrays.binarySearch(starts, line);
        if (at < 0) {
            return -at - 2;
        }
        return at;
    }
}
