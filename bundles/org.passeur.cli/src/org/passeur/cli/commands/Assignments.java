// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.Features;
import org.passeur.cli.Session;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.exchange.value.KeptReferences;
import org.passeur.exchange.value.ValueConverter;
import org.passeur.exchange.value.ValueStyle;

/** Gives features values as people type them: {@code feature=value}, {@code +=} and {@code -=}. */
final class Assignments {

    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*([^=]+?)\\s*(\\+=|-=|=)(.*)", Pattern.DOTALL);

    private final Models models;
    private final WorkingCopy copy;
    private final ValueConverter values;

    /** Assigns to objects of a copy. */
    Assignments(Repository repository, WorkingCopy copy) {
        models = repository.models();
        this.copy = copy;
        values = new ValueConverter(models, new KeptReferences(repository), ValueStyle.DEFAULT);
    }

    /** Does them all. */
    void apply(Entity object, List<String> assignments) {
        assignments.forEach(assignment -> assign(object, assignment));
    }

    private void assign(Entity object, String assignment) {
        Matcher matcher = ASSIGNMENT.matcher(assignment);
        if (!matcher.matches()) {
            throw Session.invalid("error.key-value", assignment);
        }
        String name = matcher.group(1);
        String sign = matcher.group(2);
        EStructuralFeature feature = feature(object, name);
        if (!feature.isMany() && !"=".equals(sign)) {
            throw Session.invalid("error.not-many", name, sign);
        }
        Object value = values.read(feature, matcher.group(3), name);
        if (feature.isMany()) {
            many(object, feature, sign, value);
        } else if (value == null) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, target(value));
        }
    }

    private EStructuralFeature feature(Entity object, String name) {
        String path = new Features(models).path(object.eClass(), name);
        EStructuralFeature feature = Features.feature(object.eClass(), path)
                .orElseThrow(() -> Session.invalid("error.read-only", name));
        if (!values.accepts(feature)) {
            boolean parts = feature instanceof EReference reference && reference.isContainment();
            throw Session.invalid(parts ? "error.parts" : "error.read-only", name);
        }
        return feature;
    }

    private void many(Entity object, EStructuralFeature feature, String sign, @Nullable Object value) {
        @SuppressWarnings("unchecked")
        List<Object> kept = (List<Object>) object.eGet(feature);
        List<Object> given = value instanceof List<?> list ? list.stream().map(v -> target(v)).toList()
                : List.of();
        switch (sign) {
            case "+=" -> given.stream().filter(v -> !kept.contains(v)).forEach(kept::add);
            case "-=" -> kept.removeAll(given);
            default -> {
                kept.retainAll(given);
                given.stream().filter(v -> !kept.contains(v)).forEach(kept::add);
            }
        }
    }

    private Object target(Object value) {
        return value instanceof Ref ref ? copy.get(ref) : value;
    }
}
