// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.util.Optional;
import java.util.Set;

import org.passeur.core.text.OtherWords;

/**
 * Words that the history is to forget.
 *
 * @param of where the words can mean something else too: only what is kept of the objects of these numbers is touched, and the
 *            labels of change sets that touched one of them and none of {@code others}; empty for everywhere
 */
record ForgottenWords(OtherWords words, Optional<Set<Long>> of, Set<Long> others) {

    /** What is kept of an object, without the words. */
    String in(long object, String text) {
        return of.isEmpty() || of.get().contains(Long.valueOf(object)) ? words.in(text) : text;
    }
}
