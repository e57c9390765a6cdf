// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.time.Instant;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Asks for change sets; every part that is given must fit.
 *
 * @param since at this moment or later
 * @param until before this moment
 * @param who a part of the user's name, whatever its case and accents; empty for anybody
 * @param types change sets that touched an object of one of these classes or of their subclasses; empty for any
 * @param kinds sorts of work; empty for any
 * @param words each must occur in the label, whatever its case and accents; empty for any label
 */
public record ChangeQuery(@Nullable Instant since, @Nullable Instant until, String who, Set<EClass> types,
        Set<ChangeSet.Kind> kinds, String words) {

    /** Asks for all. */
    public static final ChangeQuery ALL = new ChangeQuery(null, null, "", Set.of(), Set.of(), "");

    /** The same between two moments; null leaves an end open. */
    public ChangeQuery between(@Nullable Instant from, @Nullable Instant to) {
        return new ChangeQuery(from, to, who, types, kinds, words);
    }

    /** The same by somebody. */
    public ChangeQuery by(String name) {
        return new ChangeQuery(since, until, name, types, kinds, words);
    }

    /** The same of a class. */
    public ChangeQuery of(EClass type) {
        return new ChangeQuery(since, until, who, Set.of(type), kinds, words);
    }

    /** The same of a sort of work. */
    public ChangeQuery of(ChangeSet.Kind kind) {
        return new ChangeQuery(since, until, who, types, Set.of(kind), words);
    }

    /** The same with words in the label. */
    public ChangeQuery saying(String some) {
        return new ChangeQuery(since, until, who, types, kinds, some);
    }
}
