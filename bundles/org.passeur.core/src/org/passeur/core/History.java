// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitEvent.ObjectChange;
import org.passeur.core.model.Entity;

/** Who changed what, when, from what to what. */
public interface History {

    /** Change sets, the newest first, those before a number (0: from the newest). */
    List<ChangeSet> changeSets(long before, int limit);

    /** Those that a question asks for, the newest first, those before a number (0: from the newest). */
    List<ChangeSet> changeSets(ChangeQuery query, long before, int limit);

    /** One change set. */
    Optional<ChangeSet> changeSet(long number);

    /** What was done to one object, the newest first. */
    List<Change> of(Ref ref);

    /** The objects that a change set touched. */
    List<ObjectChange> objects(long changeSet);

    /** What was done to each object by a change set, at most so many. */
    List<Change> changes(long changeSet, int limit);

    /** The object as it was after a change set, unattached; empty where it did not exist then. */
    Optional<Entity> asOf(Ref ref, long changeSet);

    /**
     * Takes a whole change set back as a new one.
     *
     * @throws PasseurException CONFLICT naming objects that were changed since
     */
    ChangeSet revert(long changeSet);

    /**
     * Brings an object back as it was after a change set. A deleted one comes back with what its deletion took along, and what
     * pointed at it until then points at it again, unless something else is there now.
     */
    ChangeSet restore(Ref ref, long changeSet);

    /** One object in one change set. */
    record Change(ChangeSet changeSet, Ref ref, String title, CommitEvent.Operation operation,
            List<FeatureChange> features) {
    }

    /** One feature, from what to what; values as the model types them, references as {@link Link}, parts as their text. */
    record FeatureChange(String feature, @Nullable Object from, @Nullable Object to) {
    }
}
