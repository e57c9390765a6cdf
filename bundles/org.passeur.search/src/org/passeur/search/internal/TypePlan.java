// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Models;
import org.passeur.core.Ref;

/** Which features of a class are indexed, read from its model once. */
final class TypePlan {

    /** The feature that says in which language the texts of an object are. */
    static final String LANGUAGE = "language";

    private final EClass type;
    private final List<String> columns = new ArrayList<>();
    private final List<EStructuralFeature> facets = new ArrayList<>();
    private final List<EReference> parts = new ArrayList<>();
    private final List<String> inTitle;

    TypePlan(EClass type, Models models) {
        this.type = type;
        inTitle = models.titleFeatures(type).stream().map(EStructuralFeature::getName).toList();
        for (EStructuralFeature feature : models.visibleFeatures(type)) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                parts.add(reference);
            } else if (feature instanceof EReference || isText(feature) || feature.getEType() instanceof EEnum) {
                columns.add(feature.getName());
                if (feature.getEType() instanceof EEnum || feature instanceof EReference && feature.isMany()) {
                    facets.add(feature);
                }
            }
        }
    }

    static boolean isText(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute
                && attribute.getEAttributeType().getInstanceClass() == String.class;
    }

    /** The columns of a row that hold words. */
    List<String> columns() {
        return List.copyOf(columns);
    }

    /** Features whose values are counted. */
    List<EStructuralFeature> facets() {
        return List.copyOf(facets);
    }

    boolean isFacet(String column) {
        return facets.stream().anyMatch(feature -> feature.getName().equals(column));
    }

    /** Features of objects that live inside. */
    List<EReference> parts() {
        return List.copyOf(parts);
    }

    /** True where the words of a column are in the title already. */
    boolean isInTitle(String column) {
        return inTitle.contains(column);
    }

    /** The names of the classes that the class inherits, from its own model's down to an entity. */
    List<String> supertypes() {
        return type.getEAllSuperTypes().stream().map(EClass::getName).toList();
    }

    /** The address of an object of the class. */
    String uri(long id) {
        return new Ref(type, id).toString();
    }

    EClass type() {
        return type;
    }

    @Override
    public String toString() {
        return type.getEPackage().getNsURI() + '#' + type.getName() + supertypes() + columns
                + parts.stream().map(EReference::getName).toList();
    }
}
