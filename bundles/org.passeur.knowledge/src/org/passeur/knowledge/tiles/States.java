// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.tiles;

import java.time.LocalDate;

import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.knowledge.reports.LivingItems;

/** The state of an item on a day as a condition on the dates of its steps, so that the store can count by it. */
final class States {

    private States() {
    }

    /** The condition that a living item is in a state on a day; the same as {@code Lifecycle.on}. */
    static Filter on(LifecycleState state, LocalDate day) {
        Filter captured = reached("capturedOn", day);
        Filter structured = captured.and(reached("structuredOn", day));
        Filter shared = structured.and(reached("sharedOn", day));
        Filter living = LivingItems.on(day);
        return switch (state) {
            case IDENTIFIED -> living.and(notReached("capturedOn", day));
            case CAPTURED -> living.and(captured).and(notReached("structuredOn", day));
            case STRUCTURED -> living.and(structured).and(notReached("sharedOn", day));
            case SHARED -> living.and(shared).and(notReached("reusedOn", day));
            case REUSED -> living.and(shared).and(reached("reusedOn", day));
            case ARCHIVED -> reached("archivedOn", day);
        };
    }

    private static Filter reached(String step, LocalDate day) {
        return Filter.is(step, Op.LE, day);
    }

    private static Filter notReached(String step, LocalDate day) {
        return Filter.missing(step).or(Filter.is(step, Op.GT, day));
    }
}
