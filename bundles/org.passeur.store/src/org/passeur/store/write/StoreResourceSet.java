// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;

/** The aggregates of a working copy: what a proxy names is loaded when somebody looks at it. */
@org.eclipse.jdt.annotation.NonNullByDefault({})
final class StoreResourceSet extends ResourceSetImpl {

    private final Function<URI, @Nullable EObject> loader;
    private final Function<URI, @Nullable EObject> known;

    StoreResourceSet(Function<URI, @Nullable EObject> known, Function<URI, @Nullable EObject> loader) {
        this.known = known;
        this.loader = loader;
    }

    @Override
    public @Nullable EObject getEObject(URI uri, boolean loadOnDemand) {
        if (!Ref.SCHEME.equals(uri.scheme())) {
            return super.getEObject(uri, loadOnDemand);
        }
        EObject object = known.apply(uri);
        return object != null || !loadOnDemand ? object : loader.apply(uri);
    }

    @Override
    public @Nullable Resource getResource(URI uri, boolean loadOnDemand) {
        if (!Ref.SCHEME.equals(uri.scheme())) {
            return super.getResource(uri, loadOnDemand);
        }
        EObject object = getEObject(uri, loadOnDemand);
        return object == null ? null : object.eResource();
    }
}
