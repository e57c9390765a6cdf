// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import org.passeur.store.ColumnKind;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where one single-valued feature is kept.
 *
 * @param length the most characters of a text; 0 where it does not matter
 * @param sortName the column with the folded text by which it is ordered and searched, or null
 * @param typeName of a reference that may point at several classes: the column with the class, or null
 * @param indexed true where an index helps
 */
public record Column(EStructuralFeature feature, String name, ColumnKind kind, int length, @Nullable String sortName,
        @Nullable String typeName, boolean indexed) {

    /** True for a reference. */
    public boolean isReference() {
        return feature instanceof EReference;
    }

    /** The data type of an attribute. */
    public @Nullable EDataType dataType() {
        return feature instanceof EAttribute attribute ? attribute.getEAttributeType() : null;
    }
}
