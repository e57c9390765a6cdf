// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.knowledge.model.LifecycleState;

/** The formula of DOMAIN 2, worked out by hand. */
class LossRiskTest {

    @ParameterizedTest
    @CsvSource({
            // the two examples of DOMAIN 2
            "5, CAPTURED, 1, 30", "5, CAPTURED, 0, 60",
            // 100 x 1/5 x 1.0 x 1/1; 100 x 3/5 x 0.4 x 1/3; 100 x 4/5 x 0.2 x 1/2; 100 x 5/5 x 0.1 x 1/4
            "1, IDENTIFIED, 0, 20", "3, STRUCTURED, 2, 8", "4, SHARED, 1, 8", "5, REUSED, 3, 2.5",
            "5, IDENTIFIED, 0, 100" })
    void workedExamples(int criticality, LifecycleState state, int holders, double expected) {
        assertEquals(expected, LossRisk.risk(criticality, state, holders).orElseThrow(), 1e-9);
    }

    @Test
    void noFigureWhereNotAssessedOrArchived() {
        @Nullable
        Integer nobodyKnows = null;
        assertTrue(LossRisk.risk(nobodyKnows, LifecycleState.CAPTURED, 0).isEmpty());
        assertTrue(LossRisk.risk(5, LifecycleState.ARCHIVED, 0).isEmpty());
    }
}
