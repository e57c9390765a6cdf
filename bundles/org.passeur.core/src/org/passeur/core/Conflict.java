// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An object that was changed in a {@link WorkingCopy} and by somebody else meanwhile: as it was, as it is here, as it is
 * kept now, feature by feature.
 *
 * @param title what it is called here
 * @param version the version that is kept now; 0 where it is deleted
 * @param differences the features that people see and in which mine and theirs differ, in the model's order; none where one
 *            side deleted it, and none where only what is derived differs
 * @param since what others did to it meanwhile, the newest first; empty for what history does not speak of
 */
public record Conflict(Ref ref, String title, Sort sort, int version, List<Difference> differences,
        List<ChangeSet> since) {

    /** What sort of conflict it is. */
    public enum Sort {
        /** Both sides changed it. */
        CHANGED,
        /** Changed here, deleted there. */
        DELETED_THERE,
        /** Deleted here, changed there. */
        DELETED_HERE
    }

    /** Whose. */
    public enum Side {
        /** What was done here. */
        MINE,
        /** What is kept now. */
        THEIRS
    }

    /**
     * One feature; values as in {@link History.FeatureChange}.
     *
     * @param here true where it was changed here
     * @param there true where somebody else changed it
     */
    public record Difference(EStructuralFeature feature, @Nullable Object base, @Nullable Object mine,
            @Nullable Object theirs, boolean here, boolean there) {

        /** The side that alone changed it; empty where both did, so that somebody must choose. */
        public Optional<Side> side() {
            return here && there ? Optional.empty() : Optional.of(here ? Side.MINE : Side.THEIRS);
        }
    }

    /** True where it cannot be merged without a person: both sides changed the same, or one deleted what the other changed. */
    public boolean needsChoice() {
        return sort != Sort.CHANGED || differences.stream().anyMatch(d -> d.side().isEmpty());
    }
}
