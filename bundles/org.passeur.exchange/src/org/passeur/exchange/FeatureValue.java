// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.exchange.internal.CleanText;
import org.passeur.exchange.internal.SimpleValues;

/**
 * A plain value: a text, number, date, truth, literal, {@link Ref}, or a list of them.
 *
 * @param value as {@link org.passeur.exchange.value.ValueConverter#read} gives it; null for nothing
 */
public record FeatureValue(Models models, EStructuralFeature feature, @Nullable Object value) implements Incoming {

    /** A spreadsheet keeps so many digits; what differs beyond them is the same. */
    private static final MathContext SHOWN = new MathContext(15);

    @Override
    public String text() {
        return text(value);
    }

    @Override
    public String current(Entity object) {
        return text(get(object));
    }

    @Override
    public boolean isFree(Entity object) {
        Object now = get(object);
        return now == null || now.equals("") || now instanceof Collection<?> many && many.isEmpty()
                || Objects.equals(now, feature.getDefaultValue());
    }

    @Override
    public void apply(Entity object, WorkingCopy copy) {
        Object wanted = value;
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) object.eGet(feature);
            list.clear();
            for (Object one : value instanceof Collection<?> many ? many : List.of()) {
                list.add(live(Objects.requireNonNull(one), copy));
            }
        } else if (wanted == null) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, live(wanted, copy));
        }
    }

    /** Sets the value of any object of a working copy, as the command line does. */
    public static void set(WorkingCopy copy, Entity object, EStructuralFeature feature, @Nullable Object value,
            Models models) {
        new FeatureValue(models, feature, value).apply(object, copy);
    }

    private static Object live(Object value, WorkingCopy copy) {
        return value instanceof Ref ref ? copy.get(ref) : value;
    }

    private @Nullable Object get(Entity object) {
        if (!(feature instanceof EReference)) {
            return object.eGet(feature);
        }
        if (!feature.isMany()) {
            Object target = ((InternalEObject) object).eGet(feature, false);
            return target == null ? null : models.ref((EObject) target);
        }
        List<Ref> refs = new ArrayList<>();
        ((InternalEList<?>) object.eGet(feature)).basicList().forEach(target -> refs.add(models.ref((EObject) target)));
        return refs;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(FeatureValue::text).sorted().collect(Collectors.joining("\n"));
            case Ref ref -> ref.toString();
            case String text -> CleanText.clean(text).strip();
            case Double number when Double.isFinite(number) -> new BigDecimal(number).round(SHOWN).stripTrailingZeros()
                    .toPlainString();
            default -> SimpleValues.write(value);
        };
    }
}
