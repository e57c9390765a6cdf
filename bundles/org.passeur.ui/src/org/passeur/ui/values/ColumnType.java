// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.values;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Models;
import org.passeur.core.model.CorePackage;
import org.passeur.core.query.DerivedColumn;

/**
 * What the values of a column or field are.
 *
 * @param type the classifier of one value
 * @param unit the key of the unit, or empty
 * @param many true where there are several
 * @param derived true where it is computed rather than kept
 */
public record ColumnType(EClassifier type, String unit, boolean many, boolean derived) {

    /** The type at the end of a path of a class. */
    public static ColumnType of(Models models, EClass owner, String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        EStructuralFeature feature = owner.getEStructuralFeature(first);
        if (feature == null) {
            Optional<DerivedColumn> column = models.derivedColumn(owner, first);
            return column
                    .map(c -> new ColumnType(c.valueType(), models.annotation(c.valueType(), "unit").orElse(""), false,
                            true))
                    .orElseThrow(() -> new IllegalArgumentException(owner.getName() + " has no column " + path));
        }
        if (dot >= 0 && feature instanceof EReference reference) {
            ColumnType end = of(models, reference.getEReferenceType(), path.substring(dot + 1));
            return new ColumnType(end.type, end.unit, end.many || feature.isMany(), end.derived);
        }
        return of(models, feature);
    }

    /** The type of a feature. */
    public static ColumnType of(Models models, EStructuralFeature feature) {
        return new ColumnType(feature.getEType(), models.annotation(feature, "unit").orElse(""), feature.isMany(),
                false);
    }

    /** A number. */
    public boolean number() {
        Class<?> java = type.getInstanceClass();
        return java != null && !enumeration() && (Number.class.isAssignableFrom(java)
                || java.isPrimitive() && java != boolean.class && java != char.class);
    }

    /** A number without decimals. */
    public boolean integer() {
        Class<?> java = type.getInstanceClass();
        return number() && java != double.class && java != Double.class && java != float.class && java != Float.class;
    }

    /** A day. */
    public boolean date() {
        return type.getInstanceClass() == java.time.LocalDate.class;
    }

    /** A moment. */
    public boolean instant() {
        return type.getInstanceClass() == java.time.Instant.class;
    }

    /** Yes or no. */
    public boolean bool() {
        Class<?> java = type.getInstanceClass();
        return java == boolean.class || java == Boolean.class;
    }

    /** One of the literals of an enumeration. */
    public boolean enumeration() {
        return type instanceof EEnum;
    }

    /** Another object. */
    public boolean reference() {
        return type instanceof EClass;
    }

    /** Words, which may be many, unlike a number, a moment, yes or no, or one of a few. */
    public boolean words() {
        return !number() && !date() && !instant() && !bool() && !enumeration();
    }

    /** Long text, which lists do not show and databases do not sort. */
    public boolean longText() {
        return type == CorePackage.Literals.MARKDOWN || type == CorePackage.Literals.TEXT;
    }
}
