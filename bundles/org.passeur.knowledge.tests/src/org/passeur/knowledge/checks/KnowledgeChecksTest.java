// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.passeur.core.check.Check;

/** The list of checks. */
class KnowledgeChecksTest {

    @Test
    void everyCheckHasItsOwnName() {
        Set<String> ids = Set.copyOf(KnowledgeChecks.all().stream().map(Check::id).toList());
        assertEquals(KnowledgeChecks.all().size(), ids.size());
        assertTrue(ids.stream().allMatch(id -> id.startsWith("knowledge.")));
    }
}
