// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.values;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;
import org.passeur.core.l10n.ValueFormat;

/** Writes values as people read them, in the language of the workbench. */
public final class Values {

    private final Models models;
    private final ValueFormat format;

    /** Writes in a language. */
    public Values(Models models, Locale locale) {
        this.models = models;
        format = new ValueFormat(models, locale);
    }

    /** The words for a value of a row or of an object; empty for none. */
    public String text(@Nullable Object value) {
        if (value instanceof EObject object) {
            return models.title(object);
        }
        if (value instanceof Iterable<?> many && many.iterator().hasNext()
                && many.iterator().next() instanceof EObject) {
            StringBuilder words = new StringBuilder();
            many.forEach(o -> words.append(words.isEmpty() ? "" : ", ").append(text(o)));
            return words.toString();
        }
        return format.text(value);
    }

    /** The same with the unit of its column. */
    public String text(@Nullable Object value, ColumnType type) {
        return type.unit().isEmpty() ? text(value) : format.withUnit(value, type.unit());
    }

    /** The word for the unit alone, as it stands beside a field; empty for none. */
    public String unit(ColumnType type) {
        return type.unit().isEmpty() ? "" : format.withUnit(Integer.valueOf(2), type.unit()).replace("2", "").strip();
    }

    /** One line of a text that may have many. */
    public String line(@Nullable Object value, ColumnType type) {
        String words = text(value, type);
        int end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end).stripTrailing() + " \u2026";
    }
}
