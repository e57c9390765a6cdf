// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.screen.FormSpec.Hint;
import org.passeur.ui.values.ColumnType;

/**
 * One field of a form.
 *
 * @param path the name of the feature or derived column
 * @param feature the feature, or null for a derived column
 * @param lines the height of a text; 0 as the type asks
 */
public record FieldSpec(String path, @Nullable EStructuralFeature feature, ColumnType type, String label, Hint hint,
        int lines,
        boolean readOnly) {

    /** The feature; derived columns have none. */
    public EStructuralFeature kept() {
        EStructuralFeature known = feature;
        if (known == null) {
            throw new IllegalStateException(path + " is derived");
        }
        return known;
    }

    /** True where something must be there. */
    public boolean required() {
        EStructuralFeature known = feature;
        return known != null && known.isRequired();
    }
}
