// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.exchange.internal.Say;
import org.passeur.exchange.internal.SimpleValues;

/**
 * Turns texts into values of any feature of any model, and back. References are given as {@link Ref}, many values as lists
 * of them; in text they stand apart by {@code ;}, {@code |} or line ends.
 */
public final class ValueConverter {

    private static final Pattern DIVIDERS = Pattern.compile("[;|\\r\\n]");
    private static final int DEFAULT_LENGTH = 1000;

    private final Models models;
    private final References references;
    private final SimpleValues simple;

    /** Converts for these models, and finds referenced objects there. */
    public ValueConverter(Models models, References references, ValueStyle style) {
        this.models = models;
        this.references = references;
        this.simple = new SimpleValues(models, style);
    }

    /**
     * Reads a value.
     *
     * @param name what the feature is called where the text comes from
     * @return the value; null for an empty text; a list for a feature of many values
     * @throws PasseurException INVALID with what was expected
     */
    public @Nullable Object read(EStructuralFeature feature, String text, String name) {
        if (!feature.isMany()) {
            return text.isBlank() ? null : one(feature, text, name);
        }
        List<Object> values = new ArrayList<>();
        for (String part : DIVIDERS.split(text)) {
            if (!part.isBlank()) {
                Object value = one(feature, part.strip(), name);
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** Writes a value so that {@link #read} gives it back; objects by their names, literals by their own. */
    public String write(EStructuralFeature feature, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(one -> write(feature, one)).collect(Collectors.joining("; "));
            case Ref ref -> references.write(ref);
            case Link link -> references.write(link.ref());
            default -> SimpleValues.write(value);
        };
    }

    /** Whether a feature can be given as text at all: no parts, nothing that the product derives or keeps for itself. */
    public boolean accepts(EStructuralFeature feature) {
        boolean part = feature instanceof EReference reference
                && (reference.isContainment() || reference.isContainer());
        return !part && feature.isChangeable() && !feature.isDerived() && !is(feature, "system")
                && !is(feature, "readOnly");
    }

    private Object one(EStructuralFeature feature, String text, String name) {
        if (feature instanceof EReference reference) {
            Optional<Ref> found = references.find(reference.getEReferenceType(), text);
            return found.orElseThrow(() -> new UnknownReference(reference, text, name));
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        Object value = simple.read(type, text, name);
        if (value instanceof Number number) {
            checkRange(feature, number.doubleValue(), text, name);
        } else if (value instanceof String string) {
            int most = SimpleValues.isLong(type) ? Integer.MAX_VALUE
                    : models.annotation(feature, "length").map(Integer::parseInt).orElse(DEFAULT_LENGTH);
            if (string.length() > most) {
                throw Say.invalid("value.long", name, string.length(), most);
            }
        }
        return value;
    }

    private void checkRange(EStructuralFeature feature, double value, String text, String name) {
        Optional<String> min = models.annotation(feature, "min");
        Optional<String> max = models.annotation(feature, "max");
        if (min.isPresent() && value < Double.parseDouble(min.get())
                || max.isPresent() && value > Double.parseDouble(max.get())) {
            throw Say.invalid("value.range", name, text, min.orElse("…"), max.orElse("…"));
        }
    }

    private boolean is(EStructuralFeature feature, String annotation) {
        return models.annotation(feature, annotation).map(Boolean::parseBoolean).orElse(false);
    }
}
