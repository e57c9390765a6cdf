// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Ref;
import org.passeur.core.Repository;

/**
 * Facets that a model alone does not show, such as the people who hold an item. An OSGi service of a domain or a plug-in.
 * Enumerations and many-valued references of a class are facets without one, under the name of their feature.
 */
public interface SearchContribution {

    /** The class whose objects have these facets; classes that inherit it have them too. */
    EClass type();

    /** The names of the facets, in the order in which people see them. Facets of the model may stand among them to be ordered. */
    List<String> facets();

    /** The name of a facet for people; not asked for facets of the model. */
    String label(String facet, Locale locale);

    /**
     * The name of a value for people. Not asked for addresses of objects: those are called by their titles.
     */
    default Optional<String> label(String facet, String value, Locale locale) {
        return Optional.empty();
    }

    /**
     * Classes whose objects, when they are made, changed or deleted, change the facets of others: a holding those of its item.
     */
    default Set<EClass> feeders() {
        return Set.of();
    }

    /**
     * Whose facets change when feeders change: unless it is said otherwise, those among the objects that a feeder refers to.
     *
     * @param feeder the class of the feeders that changed
     * @param concerned those feeders, and all that they refer to or referred to; a few hundred at most
     */
    default Collection<Ref> fed(EClass feeder, Collection<Ref> concerned, Repository repository) {
        return concerned.stream().filter(ref -> type().isSuperTypeOf(ref.type())).toList();
    }

    /**
     * Says the values of some objects, a few hundred at a time; called on a thread of the index.
     *
     * @param ids objects of {@link #type} or of classes that inherit it
     * @param day today
     */
    void collect(List<Long> ids, LocalDate day, Repository repository, Values values);

    /** Takes the values. */
    interface Values {

        /** An object has a value: a literal's name, the address of an object, or any short text. */
        void add(long id, String facet, String value);

        /** What was said of an object holds up to this day inclusive, and is asked for again after it. */
        void until(long id, LocalDate lastDay);
    }
}
