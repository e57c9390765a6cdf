// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;

/** What a rule refuses at one commit: the first is thrown, the others are its suppressed exceptions; one an object. */
public final class Refusals {

    private final Set<Ref> seen = new HashSet<>();
    private @Nullable PasseurException first;

    /** Adds a refusal; one of the same object was enough. */
    public void add(PasseurException refusal) {
        if (refusal.about().isPresent() && !seen.add(refusal.about().get())) {
            return;
        }
        PasseurException before = first;
        if (before == null) {
            first = refusal;
        } else {
            before.addSuppressed(refusal);
        }
    }

    /** The first one with the others, if there is any. */
    public Optional<PasseurException> first() {
        PasseurException refusal = first;
        return refusal == null ? Optional.empty() : Optional.of(refusal);
    }

    /** Throws where anything was refused. */
    public void raise() {
        PasseurException refusal = first;
        if (refusal != null) {
            throw refusal;
        }
    }
}
