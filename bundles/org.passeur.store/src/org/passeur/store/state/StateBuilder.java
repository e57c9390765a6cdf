// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.model.CorePackage;
import org.passeur.core.model.Part;
import org.passeur.store.schema.Schema;

/** Makes objects in memory from states; references to other aggregates become proxies. */
public final class StateBuilder {

    private final Map<Long, EObject> made = new HashMap<>();
    private final List<Runnable> later = new ArrayList<>();

    private StateBuilder() {
    }

    /** A new object with its parts. */
    public static EObject build(ObjectState state) {
        StateBuilder builder = new StateBuilder();
        EObject object = builder.make(state);
        builder.later.forEach(Runnable::run);
        return object;
    }

    /** Gives an object in memory the values of a state, parts made anew. */
    public static void apply(ObjectState state, EObject object, List<EStructuralFeature> features) {
        StateBuilder builder = new StateBuilder();
        builder.made.put(Long.valueOf(state.id()), object);
        features.forEach(feature -> builder.fill(object, state, feature));
        builder.later.forEach(Runnable::run);
    }

    /** A stand-in that is loaded when somebody looks at it. */
    public static EObject proxy(Ref ref) {
        EObject proxy = EcoreUtil.create(ref.type());
        ((InternalEObject) proxy).eSetProxyURI(ref.uri().appendFragment("/"));
        return proxy;
    }

    /** The object that a URI of a proxy names. */
    public static long idOf(URI uri) {
        return Long.parseLong(uri.segment(uri.segmentCount() - 1));
    }

    private EObject make(ObjectState state) {
        EClass type = state.type();
        EObject object = EcoreUtil.create(type);
        ((Part) object).setId(state.id());
        made.put(Long.valueOf(state.id()), object);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (Schema.isKept(feature)) {
                fill(object, state, feature);
            } else if (feature == CorePackage.Literals.ENTITY__VERSION) {
                object.eSet(feature, Integer.valueOf(state.version()));
            }
        }
        return object;
    }

    private void fill(EObject object, ObjectState state, EStructuralFeature feature) {
        if (feature instanceof EReference reference && !reference.isContainment()) {
            later.add(() -> link(object, state, reference));
        } else if (feature.isMany()) {
            List<Object> values = new ArrayList<>();
            for (Object value : state.list(feature)) {
                values.add(value instanceof ObjectState part ? make(part) : value);
            }
            replace(object, feature, values);
        } else {
            Object value = state.get(feature);
            set(object, feature, value instanceof ObjectState part ? make(part) : value);
        }
    }

    private void link(EObject object, ObjectState state, EReference reference) {
        if (reference.isMany()) {
            List<Object> targets = new ArrayList<>();
            state.list(reference).forEach(ref -> targets.add(target((Ref) ref)));
            replace(object, reference, targets);
        } else {
            Object ref = state.get(reference);
            set(object, reference, ref == null ? null : target((Ref) ref));
        }
    }

    private EObject target(Ref ref) {
        EObject here = made.get(Long.valueOf(ref.id()));
        return here != null ? here : proxy(ref);
    }

    private static void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
        if (value == null) {
            if (object.eGet(feature, false) != null) {
                Object none = feature.getEType().getDefaultValue();
                object.eSet(feature, feature.isUnsettable() || none == null ? null : none);
            }
        } else {
            object.eSet(feature, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static void replace(EObject object, EStructuralFeature feature, List<Object> values) {
        List<Object> list = (List<Object>) object.eGet(feature, false);
        if (!list.isEmpty()) {
            list.clear();
        }
        if (values.isEmpty()) {
            return;
        }
        if (list instanceof InternalEList<Object> internal && feature.isUnique()) {
            internal.addAllUnique(values);
        } else {
            list.addAll(values);
        }
    }
}
