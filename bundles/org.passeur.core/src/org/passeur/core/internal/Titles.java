// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;

/** What objects are called, by the features that their class names in its annotation {@code title}. */
final class Titles {

    /** Stands between the parts of a title that is made of several. */
    static final String JOINT = " – ";

    private static final int DEPTH = 3;

    private Titles() {
    }

    static List<EStructuralFeature> features(EClass type) {
        List<EStructuralFeature> declared = Stream.concat(Stream.of(type), type.getEAllSuperTypes().reversed().stream())
                .flatMap(c -> Annotations.get(c, "title").stream())
                .limit(1)
                .flatMap(names -> Stream.of(names.split(",")))
                .map(name -> type.getEStructuralFeature(name.strip()))
                .filter(Objects::nonNull)
                .toList();
        return declared.isEmpty() ? guess(type) : declared;
    }

    private static List<EStructuralFeature> guess(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(a -> a.getEAttributeType() == EcorePackage.Literals.ESTRING && !a.isMany())
                .filter(a -> !Annotations.is(a, "system"))
                .limit(1)
                .map(EStructuralFeature.class::cast)
                .toList();
    }

    static String of(EObject object) {
        return of(object, DEPTH);
    }

    private static String of(EObject object, int depth) {
        return features(object.eClass()).stream()
                .map(feature -> part(object, feature, depth))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(JOINT));
    }

    private static String part(EObject object, EStructuralFeature feature, int depth) {
        return text(object.eGet(feature), depth);
    }

    private static String text(@Nullable Object value, int depth) {
        return switch (value) {
            case null -> "";
            case EObject other when depth > 0 && !other.eIsProxy() -> of(other, depth - 1);
            case EObject other -> "";
            case Collection<?> many -> many.stream().map(one -> text(one, depth)).collect(Collectors.joining(", "));
            case LocalDate date -> date.toString();
            default -> Objects.toString(value);
        };
    }

    /** True where the feature is an attribute that people read as words. */
    static boolean isWords(EStructuralFeature feature) {
        return feature instanceof EAttribute a && a.getEAttributeType().getInstanceClass() == String.class;
    }
}
