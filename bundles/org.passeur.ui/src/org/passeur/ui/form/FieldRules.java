// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.Collection;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;
import org.passeur.ui.Words;
import org.passeur.ui.form.fields.FieldSpec;

/** What the model says that a value must be, in sentences. */
final class FieldRules {

    private final Models models;

    FieldRules(Models models) {
        this.models = models;
    }

    /** What is wrong with a value; empty where nothing is. */
    String problem(FieldSpec spec, @Nullable Object value) {
        if (spec.readOnly() || spec.feature() == null) {
            return "";
        }
        boolean nothing = value == null || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> many && many.isEmpty();
        if (nothing) {
            return spec.required() ? Words.get("field.required") : "";
        }
        if (value instanceof Number number) {
            String min = models.annotation(spec.kept(), "min").orElse("");
            String max = models.annotation(spec.kept(), "max").orElse("");
            boolean low = !min.isEmpty() && number.doubleValue() < Double.parseDouble(min);
            boolean high = !max.isEmpty() && number.doubleValue() > Double.parseDouble(max);
            if (low || high) {
                return min.isEmpty() ? Words.get("field.at-most", max)
                        : max.isEmpty() ? Words.get("field.at-least", min) : Words.get("field.between", min, max);
            }
        }
        return "";
    }
}
