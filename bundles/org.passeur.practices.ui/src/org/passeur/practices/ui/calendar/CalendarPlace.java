// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.calendar.Appointment;
import org.passeur.picture.calendar.CalendarPicture;
import org.passeur.picture.calendar.Span;
import org.passeur.practices.PracticeCalendar;
import org.passeur.practices.PracticeCalendar.Clash;
import org.passeur.practices.PracticeCalendar.Entry;
import org.passeur.practices.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.pictures.PicturePlace;
import org.passeur.ui.pictures.PictureView;

/** The calendar of sessions in the navigator: month, week and list. */
public final class CalendarPlace extends PicturePlace {

    /** A component. */
    public CalendarPlace() {
        super("practices-calendar", "practices", 10, "calendar3");
    }

    @Override
    public String label(Locale locale) {
        return Words.get("calendar.name");
    }

    @Override
    public String hint(Session session) {
        return Words.get("calendar.hint");
    }

    @Override
    public List<String> views(Session session) {
        return Arrays.stream(Span.values()).map(span -> Words.get("calendar." + span.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public Picture picture(Session session) {
        return picture(session, PictureView.FIRST);
    }

    @Override
    public Picture picture(Session session, PictureView view) {
        LocalDate today = LocalDate.now();
        Span span = Span.values()[view.view()];
        LocalDate day = day(view, today);
        List<Appointment> all = PracticeCalendar
                .between(session.repository(), span.first(day), span.end(day), today).stream()
                .map(entry -> appointment(entry, session)).toList();
        return new CalendarPicture(
                Frame.of(session.locale(), span.title(day, session.locale()), nothing(span)), span, day, today, all);
    }

    private static String nothing(Span span) {
        return Words.get("calendar.nothing." + span.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public PictureView switched(PictureView before, int view) {
        LocalDate today = LocalDate.now();
        return new PictureView(view, Span.values()[view].steps(today, day(before, today)));
    }

    private static LocalDate day(PictureView view, LocalDate today) {
        return view.step() == 0 ? today : Span.values()[view.view()].step(today, view.step());
    }

    private static Appointment appointment(Entry entry, Session session) {
        String detail = Stream.of(entry.place(), entry.facilitator()).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String kind = session.models().label(entry.kind(), session.locale());
        String tip = Stream.concat(Stream.of(entry.title(), kind, detail).filter(words -> !words.isEmpty()),
                entry.clashes().stream().map(CalendarPlace::clash)).collect(Collectors.joining("\n"));
        return new Appointment(entry.date(), entry.start(), entry.minutes(), entry.title(), detail,
                entry.kind().ordinal(), !entry.clashes().isEmpty(), entry.ref().toString(), tip);
    }

    private static String clash(Clash clash) {
        return Words.get("calendar.clash", clash.other().title(), String.join(", ", clash.shared()));
    }
}
