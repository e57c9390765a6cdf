// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.model.Part;

/** One aggregate: its root is the only content; parts are found by their numbers. */
@org.eclipse.jdt.annotation.NonNullByDefault({})
final class StoreResource extends ResourceImpl {

    StoreResource(URI uri, EObject root) {
        super(uri);
        getContents().add(root);
        setLoaded(true);
    }

    @Override
    public @Nullable EObject getEObject(@Nullable String fragment) {
        if (getContents().isEmpty()) {
            return null;
        }
        EObject root = getContents().getFirst();
        if (fragment == null || fragment.isEmpty() || fragment.equals("/")) {
            return root;
        }
        for (var all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
            if (all.next() instanceof Part part && fragment.equals(Long.toString(part.getId()))) {
                return part;
            }
        }
        return super.getEObject(fragment);
    }

    @Override
    public String getURIFragment(EObject object) {
        if (object.eContainer() == null || !(object instanceof Part part) || part.getId() == 0) {
            return object.eContainer() == null ? "/" : super.getURIFragment(object);
        }
        return Long.toString(part.getId());
    }

    @Override
    public void load(java.util.@Nullable Map<?, ?> options) {
        setLoaded(true);
    }

    @Override
    public void save(java.util.@Nullable Map<?, ?> options) {
        throw new UnsupportedOperationException("A working copy is committed, not its resources");
    }
}
