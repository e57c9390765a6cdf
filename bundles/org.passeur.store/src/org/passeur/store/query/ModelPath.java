// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.query.DerivedColumn;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;
import org.passeur.store.SqlErrors;

/**
 * A path of a query, read against the model: references to follow, then a feature or a derived column of the class that
 * they lead to.
 */
public record ModelPath(List<EReference> steps, EClass owner, @Nullable EStructuralFeature feature,
        @Nullable DerivedColumn derived) {

    /** Reads a path; {@link PasseurException} INVALID where the model has no such column. */
    public static ModelPath of(Schema schema, EClass type, String path) {
        List<EReference> steps = new ArrayList<>();
        EClass owner = type;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length; i++) {
            EStructuralFeature feature = feature(schema, owner, names[i]);
            boolean last = i == names.length - 1;
            if (last) {
                DerivedColumn derived = feature != null ? null : derived(schema, owner, names[i]);
                if (feature == null && derived == null) {
                    throw unknown(type, path);
                }
                return new ModelPath(List.copyOf(steps), owner, feature, derived);
            }
            if (!(feature instanceof EReference reference)) {
                throw unknown(type, path);
            }
            steps.add(reference);
            owner = reference.getEReferenceType();
        }
        throw unknown(type, path);
    }

    private static @Nullable DerivedColumn derived(Schema schema, EClass owner, String name) {
        var found = schema.models().derivedColumn(owner, name);
        return found.isPresent() ? found.get() : null;
    }

    private static @Nullable EStructuralFeature feature(Schema schema, EClass owner, String name) {
        EStructuralFeature feature = owner.getEStructuralFeature(name);
        if (feature != null) {
            return feature;
        }
        for (Table table : schema.concrete(owner)) {
            if (table.type().getEStructuralFeature(name) != null) {
                return table.type().getEStructuralFeature(name);
            }
        }
        return null;
    }

    private static PasseurException unknown(EClass type, String path) {
        return new PasseurException(Kind.INVALID, SqlErrors.TEXTS, "error.path", type.getName(), path);
    }

    /** True where some step leads to many objects. */
    public boolean throughMany() {
        return steps.stream().anyMatch(EReference::isMany);
    }

    /** True where there may be many values. */
    public boolean isMany() {
        EStructuralFeature last = feature;
        return throughMany() || last != null && last.isMany();
    }
}
