// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.action;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.ChangeSet;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;

/** Something that can be done with objects of a class in one step, from a table, an editor, a check or another program. */
public interface ObjectAction {

    /** A short name such as {@code knowledge.verify}; its label is keyed {@code action.<id>}. */
    String id();

    /** The class of the objects. */
    EClass type();

    /** The word on the button. */
    String label(Locale locale);

    /** The name of an icon of the product's set, without ending. */
    default String icon() {
        return "lightning";
    }

    /** True where it can be done with this object now. */
    default boolean appliesTo(Entity object) {
        return true;
    }

    /** Does it in a working copy, which the caller commits. */
    void run(WorkingCopy copy, List<Entity> objects);

    /** True where it erases for good what is personal of an object, which nothing brings back. */
    default boolean erases() {
        return false;
    }

    /**
     * Where texts may still speak of objects once they are erased. To be asked for before, while it is known what they are called;
     * the answer is to be taken after the commit.
     */
    default Supplier<List<Doubt>> doubts(Repository repository, List<Ref> objects) {
        return List::of;
    }

    /** How the change set is kept. */
    default ChangeSet.Kind kind() {
        return ChangeSet.Kind.EDIT;
    }
}
