// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.l10n;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;

/**
 * Writes values as people write them in a language: the one way for tables, forms, reports and the command line. Dates are
 * {@code 23 Nov 2026} and {@code 23 nov. 2026}, never the order that two countries read differently.
 */
public final class ValueFormat {

    private static final Texts TEXTS = Texts.of(ValueFormat.class, "core");

    private final Models models;
    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter moment;
    private final NumberFormat numbers;

    /** For a language; moments are told in the zone of this machine. */
    public ValueFormat(Models models, Locale locale) {
        this.models = models;
        this.locale = locale;
        date = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        moment = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale).withZone(ZoneId.systemDefault());
        numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(2);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A value of a row or of a feature; the empty text for nothing. */
    public String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enumerator literal -> models.label(literal, locale);
            case Boolean truth -> TEXTS.get(locale, truth.booleanValue() ? "value.yes" : "value.no");
            case LocalDate day -> date.format(day);
            case Instant instant -> moment.format(instant);
            case Number number -> number(number);
            case Collection<?> many -> many.stream().map(this::text).collect(Collectors.joining(", "));
            default -> Objects.toString(value);
        };
    }

    /** A value with the unit that its feature declares, such as {@code 90 days}; the key is without {@code unit.}. */
    public String withUnit(@Nullable Object value, String unit) {
        return value instanceof Number number ? TEXTS.get(locale, "unit." + unit, number) : text(value);
    }

    private synchronized String number(Number number) {
        return numbers.format(number);
    }
}
