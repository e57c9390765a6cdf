// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/**
 * Says that a change set was committed, here or in another process.
 *
 * @param changes every object touched, or empty where there are more than {@link #MANY}; then only {@code types} says what
 *            to read again
 * @param local true where this process committed it
 */
public record CommitEvent(ChangeSet changeSet, List<ObjectChange> changes, Set<EClass> types, boolean local) {

    /** Up to so many objects are named one by one. */
    public static final int MANY = 5000;

    /** One object and what happened to it. */
    public record ObjectChange(Ref ref, Operation operation) {
    }

    /** What happened to an object. */
    public enum Operation {
        /** It is new. */
        CREATED,
        /** Some of its features changed. */
        UPDATED,
        /** It is gone. */
        DELETED
    }
}
