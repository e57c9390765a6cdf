// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.LifecycleState;

/**
 * An item that has been captured or structured for more than 30 days without being shared (DOMAIN 2): storing is not sharing.
 *
 * @param days since it was captured
 */
public record StoredNotShared(Link item, LifecycleState state, LocalDate capturedOn, long days,
        @Nullable Link verifier) {

    /** So many days may pass. */
    public static final int PATIENCE_DAYS = 30;

    /** All of a day, the longest stored first. */
    public static List<StoredNotShared> of(Repository repository, LocalDate on) {
        List<String> columns = new ArrayList<>(Lifecycle.COLUMNS);
        columns.add("verifier");
        Query query = Query.of(KNOWLEDGE_ITEM)
                .columns(columns)
                .where(Filter.is("capturedOn", Op.LT, on.minusDays(PATIENCE_DAYS)))
                .where(Filter.missing("archivedOn").or(Filter.is("archivedOn", Op.GT, on)))
                .orderBy("capturedOn")
                .orderBy("title");
        List<StoredNotShared> found = new ArrayList<>();
        for (Row row : repository.rows(query)) {
            LocalDate captured = row.get("capturedOn", LocalDate.class);
            LifecycleState state = Lifecycle.of(row).on(on);
            if (captured != null && isStored(state, captured, on)) {
                found.add(new StoredNotShared(new Link(row.ref(), row.title()), state, captured,
                        ChronoUnit.DAYS.between(captured, on), row.get("verifier", Link.class)));
            }
        }
        return found;
    }

    /** True for what was captured more than 30 days before a day and is neither shared nor archived. */
    public static boolean isStored(LifecycleState state, LocalDate capturedOn, LocalDate on) {
        return (state == LifecycleState.CAPTURED || state == LifecycleState.STRUCTURED)
                && ChronoUnit.DAYS.between(capturedOn, on) > PATIENCE_DAYS;
    }
}
