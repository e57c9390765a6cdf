// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.rule.Refusals;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.StoreException;
import org.passeur.store.state.ObjectState;

/** Refuses what the model forbids: what is missing, too long, too small, too large, or points at nothing. */
final class Validation {

    private final Schema schema;
    private final Models models;

    Validation(Schema schema) {
        this.schema = schema;
        this.models = schema.models();
    }

    /** {@link PasseurException} INVALID naming object and feature of the first, with the others. */
    void check(List<Loaded> entries) {
        Refusals refusals = new Refusals();
        for (Loaded entry : entries) {
            ObjectState state = entry.seen();
            try {
                check(entry.object, state, schema.table(state.type()));
            } catch (PasseurException e) {
                refusals.add(e.about(entry.ref));
            }
        }
        refusals.raise();
    }

    private void check(Entity object, ObjectState state, Table table) {
        for (EStructuralFeature feature : state.type().getEAllStructuralFeatures()) {
            if (!Schema.isKept(feature)) {
                continue;
            }
            Object value = state.get(feature);
            if (feature.getLowerBound() > 0 && isMissing(value, feature.getLowerBound())) {
                throw wrong(object, state, feature, "error.required");
            }
            if (value instanceof List<?> many) {
                many.forEach(one -> value(object, state, feature, table, one));
            } else if (value != null) {
                value(object, state, feature, table, value);
            }
        }
    }

    private static boolean isMissing(@Nullable Object value, int atLeast) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> many -> many.size() < atLeast;
            default -> false;
        };
    }

    private void value(Entity object, ObjectState state, EStructuralFeature feature, Table table, Object value) {
        if (value instanceof ObjectState part) {
            check(object, part, schema.table(part.type()));
        } else if (value instanceof Ref ref) {
            if (ref.id() == 0) {
                throw wrong(object, state, feature, "error.not-kept");
            }
        } else if (feature instanceof EAttribute) {
            attribute(object, state, feature, table, value);
        } else if (feature instanceof EReference) {
            throw new IllegalStateException(feature.getName());
        }
    }

    private void attribute(Entity object, ObjectState state, EStructuralFeature feature, Table table, Object value) {
        if (value instanceof String text) {
            int most = table.mostCharacters(feature);
            if (!isKeepable(text)) {
                throw wrong(object, state, feature, "error.characters");
            }
            if (text.length() > most) {
                throw wrong(object, state, feature, "error.too-long", Integer.valueOf(text.length()),
                        Integer.valueOf(most));
            }
        } else if (value instanceof Number number) {
            double amount = number.doubleValue();
            Schema.Bounds bounds = schema.bounds(feature);
            if (!(amount >= bounds.min())) {
                throw wrong(object, state, feature, "error.too-small", number, shown(bounds.min()));
            }
            if (amount > bounds.max() || Double.isInfinite(amount)) {
                throw wrong(object, state, feature, "error.too-large", number, shown(bounds.max()));
            }
        } else if (value instanceof LocalDate || value instanceof Instant) {
            int year = value instanceof LocalDate day ? day.getYear()
                    : ((Instant) value).atZone(ZoneOffset.UTC).getYear();
            if (year < 1 || year > 9999) {
                throw wrong(object, state, feature, "error.date", value.toString());
            }
            if (value instanceof LocalDate day && !java.sql.Date.valueOf(day).toLocalDate().equals(day)) {
                // engines would keep another day
                throw wrong(object, state, feature, "error.no-day", value.toString());
            }
        }
    }

    /** False with a character that is none: not every engine and no file keeps the number zero, or half of a pair. */
    private static boolean isKeepable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static Object shown(double bound) {
        return bound == Math.rint(bound) ? (Object) Long.valueOf((long) bound) : (Object) Double.valueOf(bound);
    }

    private PasseurException wrong(Entity object, ObjectState state, EStructuralFeature feature, String key,
            Object... more) {
        return new StoreException(Kind.INVALID, key, locale -> {
            Object[] args = new Object[more.length + 2];
            String title = models.title(object);
            args[0] = models.label(object.eClass(), locale) + " “" + title + "”";
            args[1] = models.label(state.type(), feature.getName(), locale);
            System.arraycopy(more, 0, args, 2, more.length);
            return args;
        });
    }
}
