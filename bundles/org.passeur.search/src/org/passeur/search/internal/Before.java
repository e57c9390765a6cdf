// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.model.Entity;
import org.passeur.search.internal.index.Known;

/** What an object referred to before it was changed. */
final class Before {

    private final Repository repository;
    private final Known known;

    Before(Repository repository, Known known) {
        this.repository = repository;
        this.known = known;
    }

    /**
     * The addresses, as the index knows them and, where the index may have read the object too late, as history tells.
     */
    Set<String> refs(Ref ref, long changedBy, boolean late) throws IOException {
        Set<String> refs = new LinkedHashSet<>(known.refs(ref.toString()));
        if (late || refs.isEmpty()) {
            Optional<Entity> before = repository.history().asOf(ref, changedBy - 1);
            before.ifPresent(
                    object -> object.eClass().getEAllReferences().forEach(reference -> add(object, reference, refs)));
        }
        return refs;
    }

    private void add(Entity object, EReference reference, Set<String> refs) {
        if (!reference.isContainment() && !reference.isContainer()) {
            addRefs(object.eGet(reference, false), refs);
        }
    }

    private void addRefs(@Nullable Object value, Set<String> refs) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> addRefs(one, refs));
        } else if (value instanceof EObject target) {
            refs.add(repository.models().ref(target).toString());
        }
    }
}
