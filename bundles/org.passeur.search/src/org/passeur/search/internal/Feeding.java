// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.search.SearchContribution;

/** Gathers objects that feed the facets of others, and asks whose facets those are. */
final class Feeding {

    private static final System.Logger LOG = System.getLogger(Feeding.class.getName());
    private static final int AT_A_TIME = 500;

    private final Schema schema;
    private final Repository repository;
    private final Map<Feeder, Set<Ref>> concerned = new LinkedHashMap<>();

    private record Feeder(SearchContribution contribution, EClass type) {
    }

    Feeding(Schema schema, Repository repository) {
        this.schema = schema;
        this.repository = repository;
    }

    /** An object changed that refers to others. */
    void add(Ref object, Collection<String> refers) {
        for (SearchContribution contribution : schema.fedBy(object.type())) {
            Set<Ref> refs = concerned.computeIfAbsent(new Feeder(contribution, object.type()),
                    any -> new LinkedHashSet<>());
            refs.add(object);
            refers.forEach(uri -> refs.add(schema.models().parse(uri)));
        }
    }

    /** The objects whose facets are to be read again. */
    Set<Ref> fed() {
        Set<Ref> fed = new LinkedHashSet<>();
        concerned.forEach((feeder, refs) -> {
            List<Ref> all = new ArrayList<>(refs);
            for (int from = 0; from < all.size(); from += AT_A_TIME) {
                fed.addAll(ask(feeder, all.subList(from, Math.min(all.size(), from + AT_A_TIME))));
            }
        });
        return fed;
    }

    private Collection<Ref> ask(Feeder feeder, List<Ref> refs) {
        try {
            return feeder.contribution().fed(feeder.type(), List.copyOf(refs), repository);
        } catch (PasseurException e) {
            // the repository's own trouble: it is tried again
            throw e;
        } catch (RuntimeException e) {
            // a plug-in's trouble must not keep objects from being found
            LOG.log(Level.ERROR, "Facets are not renewed: " + feeder.contribution().getClass().getName(), e);
            return List.of();
        }
    }
}
