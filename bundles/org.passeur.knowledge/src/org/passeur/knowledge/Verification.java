// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.knowledge.model.Freshness;

/** When an item must be verified again, and how fresh that makes it on a day (DOMAIN 2, freshness). */
public final class Verification {

    /** An item is due from so many days before the day by which it must be verified. */
    public static final int DUE_DAYS = 14;

    private Verification() {
    }

    /** The day by which it must be verified again, or null while it never was. */
    public static @Nullable LocalDate dueOn(@Nullable LocalDate verifiedOn, int everyDays) {
        return verifiedOn == null ? null : verifiedOn.plusDays(everyDays);
    }

    /** How fresh it is: due from 14 days before that day until that day, expired after it. */
    public static Freshness freshness(@Nullable LocalDate dueOn, LocalDate on) {
        if (dueOn == null) {
            return Freshness.NEVER_VERIFIED;
        }
        if (dueOn.isBefore(on)) {
            return Freshness.EXPIRED;
        }
        return dueOn.minusDays(DUE_DAYS).isAfter(on) ? Freshness.FRESH : Freshness.DUE;
    }
}
