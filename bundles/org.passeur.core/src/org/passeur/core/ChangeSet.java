// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.time.Instant;

/**
 * What was committed at once.
 *
 * @param number its place in the order of commits, from 1; 0 where nothing had changed
 * @param who the name of the user
 * @param reverts the number of the change set that this one takes back, or 0
 */
public record ChangeSet(long number, Instant at, String who, String label, Kind kind, int created, int updated,
        int deleted,
        long reverts) {

    /** What sort of work it was. */
    public enum Kind {
        /** One or a few objects changed by hand. */
        EDIT,
        /** Objects that came from elsewhere. */
        IMPORT,
        /** The same change on many objects. */
        BULK,
        /** Duplicates made one. */
        MERGE,
        /** Another change set, or an older version, brought back. */
        REVERT,
        /** Something was erased for good, also from the history. */
        ERASURE,
        /** The program's own work, such as the sample. */
        SYSTEM
    }
}
