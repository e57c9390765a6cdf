// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passeur.core.Models;
import org.passeur.core.l10n.Texts;
import org.passeur.core.model.CorePackage;
import org.passeur.exchange.value.Names;
import org.passeur.exchange.value.ValueStyle;

/** Texts, numbers, dates, truths and literals. */
public final class SimpleValues {

    private static final Set<String> YES = Set.of("true", "yes", "y", "oui", "o", "vrai", "1", "x", "on", "✓", "✔",
            "ja");
    private static final Set<String> NO = Set.of("false", "no", "n", "non", "faux", "0", "off", "-", "✗", "nein");

    private final Models models;
    private final NumberText numbers;
    private final DateText dates;

    /** Values written in a style. */
    public SimpleValues(Models models, ValueStyle style) {
        this.models = models;
        this.numbers = new NumberText(style.decimal());
        this.dates = new DateText(style.dateFormat());
    }

    /** Whether texts of a type may have many lines. */
    public static boolean isLong(EDataType type) {
        return type == CorePackage.Literals.MARKDOWN || type == CorePackage.Literals.TEXT;
    }

    /** Reads a text that is not blank. */
    public Object read(EDataType type, String text, String name) {
        if (type instanceof EEnum literals) {
            return literal(literals, text.strip(), name);
        }
        String clean = CleanText.clean(text);
        String plain = clean.strip();
        Class<?> as = type.getInstanceClass();
        return switch (as == null ? "" : as.getSimpleName()) {
            case "String" -> isLong(type) ? clean : plain;
            case "int", "Integer" -> numbers.readInt(plain, name);
            case "long", "Long" -> numbers.readLong(plain, name);
            case "double", "Double" -> numbers.readDouble(plain, name);
            case "float", "Float" -> (float) numbers.readDouble(plain, name);
            case "short", "Short" -> (short) numbers.readWhole(plain, name, Short.MIN_VALUE, Short.MAX_VALUE);
            case "BigDecimal" -> numbers.read(plain, name);
            case "boolean", "Boolean" -> truth(plain, name);
            case "LocalDate" -> dates.readDate(plain, name);
            case "Instant" -> dates.readInstant(plain, name);
            default -> other(type, plain, name);
        };
    }

    /** Writes a value so that it is read back as it was. */
    public static String write(Object value) {
        return switch (value) {
            case Enumerator literal -> literal.getLiteral();
            case Double number -> NumberText.write(number);
            case Float number -> NumberText.write(number.doubleValue());
            case LocalDate date -> date.toString();
            case Instant instant -> instant.toString();
            default -> value.toString();
        };
    }

    private Enumerator literal(EEnum literals, String text, String name) {
        for (EEnumLiteral literal : literals.getELiterals()) {
            if (literal.getLiteral().equals(text) || literal.getName().equals(text)) {
                return literal.getInstance();
            }
        }
        String folded = Names.folded(text);
        for (EEnumLiteral literal : literals.getELiterals()) {
            Enumerator instance = literal.getInstance();
            if (Names.folded(literal.getName()).equals(folded) || Texts.LANGUAGES.stream()
                    .anyMatch(l -> Names.folded(models.label(instance, Locale.of(l))).equals(folded))) {
                return instance;
            }
        }
        throw Say.invalid("value.literal", name, text,
                literals.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")));
    }

    private static Boolean truth(String text, String name) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Boolean.TRUE;
        }
        if (NO.contains(word)) {
            return Boolean.FALSE;
        }
        throw Say.invalid("value.truth", name, text);
    }

    private static Object other(EDataType type, String text, String name) {
        try {
            return EcoreUtil.createFromString(type, text);
        } catch (RuntimeException e) {
            throw Say.invalid(e, "value.other", name, text, String.valueOf(type.getName()));
        }
    }
}
