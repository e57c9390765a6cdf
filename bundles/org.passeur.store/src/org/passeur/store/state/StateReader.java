// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.state;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.model.CorePackage;
import org.passeur.core.model.Part;
import org.passeur.store.schema.Schema;

/** Takes the state of objects in memory. */
public final class StateReader {

    private StateReader() {
    }

    /** The state of an object and of its parts. */
    public static ObjectState read(EObject object) {
        ObjectState state = new ObjectState(object.eClass(), ((Part) object).getId());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (Schema.isKept(feature)) {
                state.set(feature, value(object, feature));
            } else if (feature == CorePackage.Literals.ENTITY__VERSION) {
                state.set(feature, object.eGet(feature));
            }
        }
        return state;
    }

    private static @Nullable Object value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        if (feature instanceof EReference reference) {
            boolean part = reference.isContainment();
            if (!reference.isMany()) {
                return value == null ? null : part ? read((EObject) value) : ref((EObject) value);
            }
            List<?> unresolved = value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value;
            List<Object> all = new ArrayList<>(unresolved.size());
            for (Object one : unresolved) {
                all.add(part ? read((EObject) one) : ref((EObject) one));
            }
            return all;
        }
        return feature.isMany() ? new ArrayList<>((List<?>) value) : value;
    }

    /** What names an object in memory, proxy or not; its number is 0 where it has none yet. */
    public static Ref ref(EObject object) {
        URI proxy = ((InternalEObject) object).eProxyURI();
        if (proxy != null) {
            return new Ref(object.eClass(), Long.parseLong(proxy.segment(proxy.segmentCount() - 1)));
        }
        return new Ref(object.eClass(), ((Part) object).getId());
    }
}
