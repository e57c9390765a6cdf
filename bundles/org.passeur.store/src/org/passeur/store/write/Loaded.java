// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.model.CorePackage;
import org.passeur.core.model.Entity;
import org.passeur.store.state.ObjectState;
import org.passeur.store.state.StateBuilder;

/** One aggregate in a working copy: the object, what it was when it was loaded, and what the open transaction wrote of it. */
final class Loaded {

    final Ref ref;
    final Entity object;
    final StoreResource resource;
    /** What is kept; null for what is new. */
    @Nullable
    ObjectState baseline;
    /** What the open transaction wrote; null where it wrote nothing. */
    @Nullable
    ObjectState written;
    /** What it was when changes were last looked for; null before that. */
    @Nullable
    ObjectState seen;

    Loaded(Ref ref, Entity object, StoreResource resource, @Nullable ObjectState baseline) {
        this.ref = ref;
        this.object = object;
        this.resource = resource;
        this.baseline = baseline;
    }

    /** What the database holds as the transaction sees it. */
    @Nullable
    ObjectState current() {
        return written != null ? written : baseline;
    }

    /** A state is what is kept now; of it, some features are given to the object. */
    void takeOver(ObjectState kept, List<EStructuralFeature> features) {
        baseline = kept;
        StateBuilder.apply(kept, object, features);
        object.setVersion(kept.version());
        object.setCreated((Instant) kept.get(CorePackage.Literals.ENTITY__CREATED));
        object.setModified((Instant) kept.get(CorePackage.Literals.ENTITY__MODIFIED));
    }

    /** What it is now, where changes were looked for and nothing was done since. */
    ObjectState seen() {
        return java.util.Objects.requireNonNull(seen);
    }

    /** False for a new object that was taken out again. */
    boolean isHere() {
        return object.eResource() == resource;
    }
}
