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
 * Where one many-valued feature is kept: {@code owner_id}, {@code ordinal} and a value.
 *
 * @param value the column of the value, or of the number of the object that is pointed at
 * @param typeName the column with the class where it may be one of several, or null
 */
public record LinkTable(EStructuralFeature feature, String name, String value, ColumnKind kind, int length,
        @Nullable String typeName) {

    /** True for references. */
    public boolean isReference() {
        return feature instanceof EReference;
    }

    /** The data type of attributes. */
    public @Nullable EDataType dataType() {
        return feature instanceof EAttribute attribute ? attribute.getEAttributeType() : null;
    }

    /** The name of the key, by which the values of an object are found in their order. */
    public String key() {
        return TableSql.primaryKey(name);
    }
}
