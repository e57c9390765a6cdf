// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.passeur.core.model.Part;

/** Numbers of objects, also of those that are not loaded. */
public final class Ids {

    private static final int CHUNK = 500;

    private Ids() {
    }

    /** The number at the other end of a reference without loading it, or 0. */
    public static long of(EObject object, EReference reference) {
        return object.eGet(reference, false) instanceof InternalEObject target ? of(target) : 0;
    }

    private static long of(InternalEObject target) {
        return target.eIsProxy()
                ? Long.parseLong(Objects.requireNonNull(target.eProxyURI().lastSegment()))
                : ((Part) target).getId();
    }

    /** Pieces short enough for one query. */
    public static List<List<Long>> chunks(Collection<Long> numbers) {
        List<Long> all = List.copyOf(numbers);
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }
}
