// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import java.time.LocalDate;

import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;

/** Which items count on a day: known of by then, and not archived. */
public final class LivingItems {

    private LivingItems() {
    }

    /** The condition that an item counts on a day. */
    public static Filter on(LocalDate day) {
        return Filter.missing("identifiedOn").or(Filter.is("identifiedOn", Op.LE, day))
                .and(Filter.missing("archivedOn").or(Filter.is("archivedOn", Op.GT, day)));
    }
}
