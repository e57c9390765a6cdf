// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search;

import java.time.Duration;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.PasseurException;

/**
 * Finds objects of one open workspace. The index follows what is committed, here and in other processes, a moment later.
 * Safe for many threads.
 */
public interface Search {

    /**
     * Answers from what is in the index now.
     *
     * @throws PasseurException CORRUPT where the index was damaged (it is being made anew then), UNREACHABLE where it cannot be read
     */
    SearchResult find(SearchRequest request);

    /** The names of the facets of a class in the order in which people see them, without the class itself. */
    List<String> facets(EClass type);

    /** The number of the last change set that searches see; -1 while the index is first made. */
    long changeSet();

    /**
     * Waits until searches see a change set, such as the last one of the repository.
     *
     * @return false where the time was over first
     */
    boolean awaitUpToDate(long changeSet, Duration timeout);

    /**
     * Makes the index anew and waits until that is done. Searches find the old state meanwhile, and go on to do so where the
     * work is stopped.
     *
     * @return how many objects are in it
     * @throws PasseurException LOCKED where another process writes the index, CANCELLED where it was stopped
     */
    long reindex(Progress progress);

    /** Hears how far long work has come, and may stop it. */
    @FunctionalInterface
    interface Progress {

        /** Does not care. */
        Progress NONE = (done, total) -> true;

        /** So many of so many are done; false stops the work. */
        boolean goOn(long done, long total);
    }
}
