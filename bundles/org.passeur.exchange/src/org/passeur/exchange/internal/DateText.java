// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as people write them: ISO first, then day before month, also with the month as a word in either language. */
final class DateText {

    private static final List<String> NUMERIC = List.of("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu/M/d",
            "uuuuMMdd", "d/M/uu");
    private static final List<String> WORDED = List.of("d MMM uuuu", "d MMMM uuuu", "MMM d, uuuu", "MMMM d, uuuu");

    private final List<DateTimeFormatter> formats = new ArrayList<>();

    DateText(String first) {
        if (!first.isBlank()) {
            try {
                formats.add(format(first.replace('y', 'u'), Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw Say.invalid(e, "value.dateFormat", first);
            }
        }
        NUMERIC.forEach(pattern -> formats.add(format(pattern, Locale.ROOT)));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            WORDED.forEach(pattern -> formats.add(format(pattern, locale)));
        }
    }

    LocalDate readDate(String text, String name) {
        String day = text.replaceFirst("(?<=\\d)[T ]\\d{1,2}:.*$", "").replaceFirst("^1er ", "1 ").strip();
        for (DateTimeFormatter format : formats) {
            try {
                LocalDate date = LocalDate.parse(day, format);
                if (date.getYear() > 0 && date.getYear() < 10_000) {
                    return date;
                }
            } catch (DateTimeException e) {
                continue;
            }
        }
        throw Say.invalid("value.date", name, text);
    }

    Instant readInstant(String text, String name) {
        return instant(text).orElseGet(() -> readDate(text, name).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static Optional<Instant> instant(String text) {
        String iso = text.replaceFirst("(?<=\\d) (?=\\d{1,2}:)", "T");
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException noOffset) {
            try {
                return Optional.of(LocalDateTime.parse(iso).atZone(ZoneId.systemDefault()).toInstant());
            } catch (DateTimeException noTime) {
                return Optional.empty();
            }
        }
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
