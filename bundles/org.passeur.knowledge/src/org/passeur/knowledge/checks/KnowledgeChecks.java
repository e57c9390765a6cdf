// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import java.util.List;

import org.passeur.core.check.Check;

/** All checks of this domain. */
public final class KnowledgeChecks {

    private KnowledgeChecks() {
    }

    /** All of them. */
    public static List<Check> all() {
        return List.of(new VerificationDue(), new VerificationExpired(), new NoVerifier(), new CriticalityNotAssessed(),
                new NoTopic(), new HolderHasLeft(), new VerifierHasLeft(), new NeedWithoutOutcome(), new RemarkOpen(),
                new StoredTooLong(), new SoleHolder(), new NoHolder(), new NearDuplicate(), new Contradiction(),
                new HeldTwice());
    }
}
