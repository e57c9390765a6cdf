// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.passeur.knowledge.model.LifecycleState;

/** The state is the highest whose predecessors hold. */
class LifecycleTest {

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static Lifecycle steps(@Nullable LocalDate captured, @Nullable LocalDate structured,
            @Nullable LocalDate shared,
            @Nullable LocalDate reused, @Nullable LocalDate archived) {
        return new Lifecycle(day(1), captured, structured, shared, reused, archived);
    }

    @Test
    void stepByStep() {
        Lifecycle all = steps(day(2), day(3), day(4), day(5), day(6));
        LifecycleState[] states = LifecycleState.values();
        for (int i = 0; i < states.length; i++) {
            assertEquals(states[i], all.on(day(i + 1)));
        }
        assertFalse(all.known(day(1).minusDays(1)));
        assertTrue(all.alive(day(5)));
        assertFalse(all.alive(day(6)));
    }

    @Test
    void aStepWithoutItsPredecessorDoesNotCount() {
        assertEquals(LifecycleState.IDENTIFIED, steps(null, day(2), day(2), day(2), null).on(day(9)));
        assertEquals(LifecycleState.CAPTURED, steps(day(2), null, day(2), day(2), null).on(day(9)));
        assertEquals(LifecycleState.STRUCTURED, steps(day(2), day(2), null, day(2), null).on(day(9)));
        assertEquals(LifecycleState.CAPTURED, steps(day(2), day(8), day(3), null, null).on(day(7)),
                "shared before structured");
        assertEquals(LifecycleState.SHARED, steps(day(2), day(8), day(3), null, null).on(day(8)));
    }

    @Test
    void storedForMoreThanThirtyDays() {
        assertFalse(StoredNotShared.isStored(LifecycleState.CAPTURED, day(1), day(31)), "30 days");
        assertTrue(StoredNotShared.isStored(LifecycleState.CAPTURED, day(1), day(31).plusDays(1)), "31 days");
        assertTrue(StoredNotShared.isStored(LifecycleState.STRUCTURED, day(1), day(31).plusDays(1)));
        assertFalse(StoredNotShared.isStored(LifecycleState.SHARED, day(1), day(31).plusDays(100)));
    }
}
