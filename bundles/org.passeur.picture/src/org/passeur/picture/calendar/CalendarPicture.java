// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import org.passeur.picture.Canvas;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.Size;
import org.passeur.picture.TextAlternative;
import org.passeur.picture.internal.Words;

/**
 * What takes place in a month, a week or a quarter.
 *
 * @param day any day of what is in sight
 * @param today the day that is marked
 * @param appointments sorted by day and hour; those out of sight are left out
 */
public record CalendarPicture(Frame frame, Span span, LocalDate day, LocalDate today, List<Appointment> appointments)
        implements Picture {

    private static final Comparator<Appointment> ORDER = Comparator.comparing(Appointment::date)
            .thenComparing(Appointment::from).thenComparing(Appointment::title);

    public CalendarPicture {
        LocalDate first = span.first(day);
        LocalDate end = span.end(day);
        appointments = appointments.stream().filter(a -> !a.date().isBefore(first) && a.date().isBefore(end))
                .sorted(ORDER).toList();
    }

    List<Appointment> on(LocalDate date) {
        return appointments.stream().filter(a -> a.date().equals(date)).toList();
    }

    private CalendarPainter painter() {
        return switch (span) {
            case MONTH -> new MonthPainter(this);
            case WEEK -> new WeekPainter(this);
            case LIST -> new ListPainter(this);
        };
    }

    @Override
    public Size sizeFor(int width) {
        return painter().size(width);
    }

    @Override
    public Size sizeFor(int width, int height) {
        return painter().size(width, height);
    }

    @Override
    public void draw(Canvas canvas) {
        painter().draw(canvas, canvas.heading(frame.title()));
    }

    @Override
    public TextAlternative text() {
        DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(frame.locale());
        List<List<String>> rows = appointments.stream().map(a -> List.of(date.format(a.date()),
                a.timed() ? CalendarPainter.hour(a.from()) : "", a.warning() ? "! " + a.title() : a.title(),
                a.detail()))
                .toList();
        String sentence = rows.isEmpty() ? frame.nothing()
                : Words.get(frame.locale(), "calendar.sentence", Integer.valueOf(rows.size()),
                        date.format(appointments.getFirst().date()), date.format(appointments.getLast().date()));
        return new TextAlternative(sentence,
                List.of("column.date", "column.hour", "column.what", "column.where").stream()
                        .map(key -> Words.get(frame.locale(), key)).toList(),
                rows);
    }

    @Override
    public CalendarPicture mapTexts(UnaryOperator<String> words) {
        return new CalendarPicture(frame.mapTexts(words), span, day, today,
                appointments.stream().map(a -> a.mapTexts(words)).toList());
    }
}
