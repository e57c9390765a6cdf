// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;

/** Reads what a model says of itself under {@link #SOURCE}. */
final class Annotations {

    static final String SOURCE = "http://passeur.org/model";

    private Annotations() {
    }

    static Optional<String> get(EModelElement element, String key) {
        EAnnotation annotation = element.getEAnnotation(SOURCE);
        return annotation == null ? Optional.empty() : Optional.ofNullable(annotation.getDetails().get(key));
    }

    static boolean is(EModelElement element, String key) {
        return get(element, key).map(Boolean::parseBoolean).orElse(false);
    }
}
