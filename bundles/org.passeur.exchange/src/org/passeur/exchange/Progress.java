// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

/** Hears how far an import or export is, and may stop it. */
public interface Progress {

    /** Says nothing and stops nothing. */
    Progress NONE = (done, total) -> true;

    /**
     * Called every now and then.
     *
     * @param done records so far
     * @param total all records, 0 where it is not known
     * @return false to stop; nothing is kept then
     */
    boolean at(long done, long total);
}
