// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.model.PainPoint;

/** The register of pain points: which say the same, and which weighs most (DOMAIN 6). */
public final class PainPoints {

    private PainPoints() {
    }

    /** Frequency times severity; 0 while one of them is not assessed. */
    public static int weight(PainPoint pain) {
        Integer frequency = pain.getFrequency();
        Integer severity = pain.getSeverity();
        return frequency == null || severity == null ? 0 : frequency * severity;
    }

    /** The one that weighs most, the oldest of equals. */
    public static PainPoint heaviest(Collection<PainPoint> some) {
        return some.stream()
                .max(Comparator.comparingInt(PainPoints::weight)
                        .thenComparing(Comparator.comparingLong(PainPoint::getId).reversed()))
                .orElseThrow();
    }

    /**
     * Merges some into one, in a working copy that the caller commits: it gets the highest frequency and severity, and the
     * knowledge that answers the others; what was merged into these is merged into it.
     */
    public static void merge(WorkingCopy copy, PainPoint kept, List<PainPoint> others) {
        for (PainPoint other : others) {
            if (other != kept) {
                kept.setFrequency(most(kept.getFrequency(), other.getFrequency()));
                kept.setSeverity(most(kept.getSeverity(), other.getSeverity()));
                if (kept.getRaisedOn() == null
                        || other.getRaisedOn() != null && other.getRaisedOn().isBefore(kept.getRaisedOn())) {
                    kept.setRaisedOn(other.getRaisedOn());
                }
                other.getItems().stream().filter(item -> !kept.getItems().contains(item))
                        .forEach(kept.getItems()::add);
                for (Row row : copy.rows(Query.of(PAIN_POINT).where(Filter.eq("mergedInto", other.getId())))) {
                    copy.get(row.ref(), PainPoint.class).setMergedInto(kept);
                }
                other.setMergedInto(kept);
            }
        }
    }

    private static @Nullable Integer most(@Nullable Integer a, @Nullable Integer b) {
        return a == null ? b : b == null ? a : Integer.valueOf(Math.max(Objects.requireNonNull(a), b));
    }
}
