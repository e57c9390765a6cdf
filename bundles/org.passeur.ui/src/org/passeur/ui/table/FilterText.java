// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Models;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.ui.Words;
import org.passeur.ui.values.ColumnType;
import org.passeur.ui.values.Dates;

/**
 * Reads what somebody types into the filter of a column: words to be contained; for numbers and days also {@code > 3},
 * {@code <= 3}, {@code 3..5}, a year or a month; for every column the word for empty, and with ! its opposite.
 */
public final class FilterText {

    private static final Pattern COMPARE = Pattern.compile("(<=|>=|<|>|=)\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");

    private final Models models;
    private final Locale locale;
    private final LocalDate today;

    /** Reads in a language, on a day that gives missing years. */
    public FilterText(Models models, Locale locale, LocalDate today) {
        this.models = models;
        this.locale = locale;
        this.today = today;
    }

    /** The condition; empty where it cannot be understood. */
    public Optional<Filter> read(EClass owner, String path, ColumnType type, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(Filter.ALL);
        }
        String empty = Words.get("filter.empty");
        if (text.equalsIgnoreCase(empty)) {
            return Optional.of(Filter.missing(path));
        }
        if (text.startsWith("!") && text.substring(1).strip().equalsIgnoreCase(empty)) {
            return Optional.of(Filter.present(path));
        }
        if (type.number()) {
            return ranged(path, text, t -> number(t, type).map(n -> new Span(n, n)));
        }
        if (type.date()) {
            return ranged(path, text, t -> days(t).map(d -> new Span(d.from(), d.to())));
        }
        if (type.instant()) {
            return ranged(path, text,
                    t -> days(t).map(d -> new Span(d.from().atStartOfDay(ZoneId.systemDefault()).toInstant(),
                            d.to().plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusNanos(1000))));
        }
        return Optional.of(contains(owner, path, type, text));
    }

    /** What has some words in any of the columns that are kept as words; everything where there are no words. */
    Filter anywhere(EClass owner, List<Column> columns, String text) {
        if (text.isBlank()) {
            return Filter.ALL;
        }
        List<Filter> parts = new ArrayList<>();
        for (Column column : columns) {
            boolean words = column.type().type().getInstanceClass() == String.class && !column.type().longText();
            if (!column.type().derived() && (words || column.type().reference())) {
                parts.add(contains(owner, column.path(), column.type(), text.strip()));
            }
        }
        return new Filter.Or(List.copyOf(parts));
    }

    /** Texts that are contained in a column, or in the names of what it points at. */
    public Filter contains(EClass owner, String path, ColumnType type, String text) {
        List<Filter> parts = new ArrayList<>();
        for (String end : textPaths(path, type, 0)) {
            parts.add(Filter.contains(end, text));
        }
        return parts.size() == 1 ? parts.get(0) : new Filter.Or(List.copyOf(parts));
    }

    private List<String> textPaths(String path, ColumnType type, int depth) {
        if (!(type.type() instanceof EClass target)) {
            return List.of(path);
        }
        List<String> paths = new ArrayList<>();
        for (EStructuralFeature feature : models.titleFeatures(target)) {
            if (feature instanceof EAttribute attribute && attribute.getEType().getInstanceClass() == String.class) {
                paths.add(path + "." + feature.getName());
            } else if (feature instanceof EReference reference && depth < 2) {
                paths.addAll(textPaths(path + "." + feature.getName(), ColumnType.of(models, reference), depth + 1));
            }
        }
        return paths;
    }

    private record Span(Object from, Object to) {
    }

    private record Days(LocalDate from, LocalDate to) {
    }

    private interface Reader {
        Optional<Span> read(String text);
    }

    private static Optional<Filter> ranged(String path, String text, Reader reader) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            Optional<Span> from = reader.read(range.group(1).strip());
            Optional<Span> to = reader.read(range.group(2).strip());
            return from.isEmpty() || to.isEmpty() ? Optional.empty()
                    : Optional.of(between(path, from.get().from(), to.get().to()));
        }
        Matcher compare = COMPARE.matcher(text);
        if (compare.matches()) {
            return reader.read(compare.group(2).strip()).map(span -> switch (compare.group(1)) {
                case "<" -> Filter.is(path, Op.LT, span.from());
                case "<=" -> Filter.is(path, Op.LE, span.to());
                case ">" -> Filter.is(path, Op.GT, span.to());
                case ">=" -> Filter.is(path, Op.GE, span.from());
                default -> between(path, span.from(), span.to());
            });
        }
        return reader.read(text).map(span -> between(path, span.from(), span.to()));
    }

    private static Filter between(String path, Object from, Object to) {
        return from.equals(to) ? Filter.eq(path, from) : Filter.is(path, Op.GE, from).and(Filter.is(path, Op.LE, to));
    }

    private Optional<Object> number(String text, ColumnType type) {
        ParsePosition end = new ParsePosition(0);
        Number number = NumberFormat.getInstance(locale).parse(text, end);
        if (number == null || end.getIndex() < text.length()) {
            return Optional.empty();
        }
        Class<?> java = type.type().getInstanceClass();
        if (java == long.class || java == Long.class) {
            return Optional.of(Long.valueOf(number.longValue()));
        }
        if (type.integer()) {
            return Optional.of(Integer.valueOf(number.intValue()));
        }
        return Optional.of(Double.valueOf(number.doubleValue()));
    }

    private Optional<Days> days(String text) {
        if (text.equalsIgnoreCase(Words.get("filter.today"))) {
            return Optional.of(new Days(today, today));
        }
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches() && Integer.parseInt(month.group(1)) <= 12 && Integer.parseInt(month.group(1)) >= 1) {
            YearMonth whole = YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
            return Optional.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
        }
        return Dates.read(text, locale, today).map(d -> new Days(d, d));
    }
}
