// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.passeur.knowledge.model.Freshness;

/** Freshness on the days where it changes. */
class VerificationTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @Test
    void fromVerificationToExpiry() {
        assertEquals(DUE, Verification.dueOn(LocalDate.of(2025, 12, 31), 90));
        assertEquals(Freshness.FRESH, Verification.freshness(DUE, LocalDate.of(2026, 3, 16)));
        assertEquals(Freshness.DUE, Verification.freshness(DUE, LocalDate.of(2026, 3, 17)));
        assertEquals(Freshness.DUE, Verification.freshness(DUE, DUE));
        assertEquals(Freshness.EXPIRED, Verification.freshness(DUE, LocalDate.of(2026, 4, 1)));
    }

    @Test
    void neverVerified() {
        assertNull(Verification.dueOn(null, 90));
        assertEquals(Freshness.NEVER_VERIFIED, Verification.freshness(null, DUE));
    }
}
