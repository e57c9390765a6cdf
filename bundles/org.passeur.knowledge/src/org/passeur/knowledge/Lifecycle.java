// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.LifecycleState;

/**
 * How far an item has come, from the dates of its steps (DOMAIN 2, lifecycle). Each date says since when the condition of
 * its step holds; the state of a day is the highest whose predecessors hold on that day too.
 */
public record Lifecycle(@Nullable LocalDate identifiedOn, @Nullable LocalDate capturedOn,
        @Nullable LocalDate structuredOn,
        @Nullable LocalDate sharedOn, @Nullable LocalDate reusedOn, @Nullable LocalDate archivedOn) {

    /** The kept columns that {@link #of(Row)} reads. */
    public static final List<String> COLUMNS = List.of("identifiedOn", "capturedOn", "structuredOn", "sharedOn",
            "reusedOn",
            "archivedOn");

    /** From a row that holds {@link #COLUMNS}. */
    public static Lifecycle of(Row row) {
        return new Lifecycle(row.get("identifiedOn", LocalDate.class), row.get("capturedOn", LocalDate.class),
                row.get("structuredOn", LocalDate.class), row.get("sharedOn", LocalDate.class),
                row.get("reusedOn", LocalDate.class), row.get("archivedOn", LocalDate.class));
    }

    /** From an object. */
    public static Lifecycle of(KnowledgeItem item) {
        return new Lifecycle(item.getIdentifiedOn(), item.getCapturedOn(), item.getStructuredOn(), item.getSharedOn(),
                item.getReusedOn(), item.getArchivedOn());
    }

    /** True where the item was known of on that day. */
    public boolean known(LocalDate day) {
        LocalDate first = identifiedOn;
        return first == null || !first.isAfter(day);
    }

    /** True where it was known of and not archived: it counts in figures. */
    public boolean alive(LocalDate day) {
        return known(day) && !reached(archivedOn, day);
    }

    /** The state on a day. */
    public LifecycleState on(LocalDate day) {
        if (reached(archivedOn, day)) {
            return LifecycleState.ARCHIVED;
        }
        if (!reached(capturedOn, day)) {
            return LifecycleState.IDENTIFIED;
        }
        if (!reached(structuredOn, day)) {
            return LifecycleState.CAPTURED;
        }
        if (!reached(sharedOn, day)) {
            return LifecycleState.STRUCTURED;
        }
        return reached(reusedOn, day) ? LifecycleState.REUSED : LifecycleState.SHARED;
    }

    private static boolean reached(@Nullable LocalDate step, LocalDate day) {
        return step != null && !step.isAfter(day);
    }
}
