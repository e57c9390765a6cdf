// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.text.OtherWords;

/**
 * What a domain derives or forbids whenever objects are saved, in the same transaction. A rule that refuses one object says
 * with {@link PasseurException#about} which; one that does not is asked again for each object alone.
 */
public interface CommitRule {

    /** The classes whose creation, change or deletion makes the rule run. */
    Set<EClass> triggers();

    /** Runs before the objects are written: derive an object's own features here, or refuse with {@link PasseurException}. */
    default void before(Commit commit) {
    }

    /** Runs after the objects are written, in the same transaction: derive features of other objects here. */
    default void after(Commit commit) {
    }

    /** The commit, as a rule sees it. */
    interface Commit {

        /** Objects of the triggers that are new or changed. */
        List<Entity> saved();

        /** The state before of objects of the triggers that were deleted. */
        List<Entity> deleted();

        /** True where the object is new. */
        boolean isNew(EObject object);

        /** The copy that is being committed; what a rule changes in it is committed too. */
        WorkingCopy copy();

        /**
         * Takes an object out of the history in this commit, as {@link WorkingCopy#forget} does. It is done again with whatever
         * backup of before is restored.
         */
        void forget(Ref ref);

        /**
         * Puts other words in the place of some wherever the history holds them, save in what the model declares as the name of
         * another object.
         */
        void forget(OtherWords words);

        /**
         * The same where the words can mean something else too: only in what the history holds of some objects, and in labels of
         * change sets that touched one of these and none of others.
         */
        void forget(OtherWords words, Set<Ref> of, Set<Ref> others);

        /** What objects have or had in a text feature, as far as the history knows; deleted ones too. */
        Map<Ref, Set<String>> ever(EAttribute feature);

        /** The models. */
        Models models();

        /** Reads inside the transaction: sees what was written before {@link CommitRule#after}. */
        List<Row> rows(Query query);

        /** The day of the commit. */
        java.time.LocalDate today();
    }
}
