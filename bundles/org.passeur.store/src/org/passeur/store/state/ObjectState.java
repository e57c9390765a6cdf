// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.model.CorePackage;
import org.passeur.store.schema.Schema;

/**
 * What one object holds, its parts included, as plain values: attributes as the model types them, references as
 * {@code Ref}, parts as states, many-valued features as lists. Indexed by feature.
 */
public final class ObjectState {

    private final EClass type;
    private final long id;
    private final @Nullable Object[] values;

    /** Nothing but the number. */
    public ObjectState(EClass type, long id) {
        this.type = type;
        this.id = id;
        this.values = new @Nullable Object[type.getFeatureCount()];
    }

    private ObjectState(ObjectState from) {
        this.type = from.type;
        this.id = from.id;
        this.values = from.values.clone();
    }

    /** The concrete class. */
    public EClass type() {
        return type;
    }

    /** The number. */
    public long id() {
        return id;
    }

    /** The version; 0 for parts and for what is new. */
    public int version() {
        int index = type.getFeatureID(CorePackage.Literals.ENTITY__VERSION);
        return index >= 0 && values[index] instanceof Integer version ? version.intValue() : 0;
    }

    /** The value of a feature. */
    public @Nullable Object get(EStructuralFeature feature) {
        return values[type.getFeatureID(feature)];
    }

    /** Sets the value of a feature. */
    public void set(EStructuralFeature feature, @Nullable Object value) {
        values[type.getFeatureID(feature)] = value;
    }

    /** The values of a many-valued feature. */
    public List<?> list(EStructuralFeature feature) {
        return get(feature) instanceof List<?> list ? list : List.of();
    }

    /** The parts of a containing feature, one or many. */
    public List<ObjectState> parts(EReference feature) {
        Object value = get(feature);
        if (value instanceof ObjectState part) {
            return List.of(part);
        }
        List<ObjectState> parts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(part -> parts.add((ObjectState) part));
        }
        return parts;
    }

    /** The same values in an object of their own. */
    public ObjectState copy() {
        return new ObjectState(this);
    }

    /** The features in which another state of the same object differs; what the store keeps of itself left out. */
    public List<EStructuralFeature> differences(ObjectState other) {
        List<EStructuralFeature> all = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (Schema.isKept(feature) && feature != CorePackage.Literals.ENTITY__MODIFIED
                    && feature != CorePackage.Literals.ENTITY__CREATED
                    && !Objects.equals(get(feature), other.get(feature))) {
                all.add(feature);
            }
        }
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectState state && state.id == id && state.type == type
                && Arrays.deepEquals(state.values, values);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return type.getName() + "/" + id + Arrays.toString(values);
    }
}
