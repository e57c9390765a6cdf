// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.picture.Frame;
import org.passeur.picture.Region;
import org.passeur.picture.Size;
import org.passeur.picture.TextAlternative;
import org.passeur.picture.Theme;
import org.passeur.picture.export.SvgExport;

/** Where appointments stand in a calendar, and what it says to those who do not see it. */
class CalendarPictureTest {

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Frame FRAME = Frame.of(Locale.FRENCH, "Novembre 2026", "Rien de prévu.");

    private static CalendarPicture of(Span span, Appointment... all) {
        return new CalendarPicture(FRAME, span, DAY, DAY, List.of(all));
    }

    private static Appointment at(int day, String hour, int minutes, String target) {
        LocalTime start = hour.isEmpty() ? null : LocalTime.parse(hour);
        return new Appointment(LocalDate.of(2026, 11, day), start, minutes, "Séance " + target, "Salle", 1, false,
                target, "tip " + target);
    }

    private static List<Region> regions(CalendarPicture picture, int width) {
        Size size = picture.sizeFor(width);
        return picture.regions(size.width(), size.height());
    }

    private static Rectangle2D box(List<Region> regions, String target) {
        return regions.stream().filter(r -> r.target().equals(target)).findFirst().orElseThrow().shape().getBounds2D();
    }

    @ParameterizedTest
    @EnumSource
    void eachAppointmentIsFoundByTheMouseOnceAndLiesOnNoOther(Span span) {
        List<Appointment> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(at(23 + i % 4, i % 3 == 0 ? "" : "0" + (8 + i % 2) + ":00", 90, "t" + i));
        }
        List<Region> regions = regions(of(span, all.toArray(Appointment[]::new)), 900);
        assertEquals(IntStream.range(0, 12).mapToObj(i -> "t" + i).sorted().toList(),
                regions.stream().map(Region::target).sorted().toList());
        for (int i = 0; i < regions.size(); i++) {
            for (int j = i + 1; j < regions.size(); j++) {
                assertFalse(
                        regions.get(i).shape().getBounds2D().intersects(regions.get(j).shape().getBounds2D()),
                        regions.get(i).tip() + " lies on " + regions.get(j).tip());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 320, 900, 2400 })
    void whatOverlapsInAWeekStandsSideBySideAndAsHighAsItIsLong(int width) {
        List<Region> regions = regions(
                of(Span.WEEK, at(25, "09:00", 120, "a"), at(25, "10:00", 60, "b"), at(25, "11:00", 60, "c")), width);
        Rectangle2D a = box(regions, "a");
        Rectangle2D b = box(regions, "b");
        Rectangle2D c = box(regions, "c");
        assertTrue(a.getMaxX() <= b.getX() && a.getWidth() == b.getWidth(), a + " beside " + b);
        assertTrue(a.getMaxY() <= c.getY() && c.getWidth() > 1.9 * a.getWidth(), c + " below, with the day for itself");
        assertTrue(a.getHeight() > 1.9 * c.getHeight(), "two hours against one: " + a.getHeight());
    }

    @Test
    void aWeekGrowsToTheHoursThatAreNeeded() {
        int usual = of(Span.WEEK, at(25, "09:00", 60, "a")).sizeFor(900).height();
        assertTrue(of(Span.WEEK, at(25, "05:00", 60, "a")).sizeFor(900).height() > usual);
        assertTrue(of(Span.WEEK, at(25, "20:00", 600, "a")).sizeFor(900).height() > usual);
    }

    @Test
    void aFullDayOfAMonthSaysHowManyMoreThereAreAndWhich() {
        Appointment[] all = IntStream.range(0, 20).mapToObj(i -> at(25, "09:%02d".formatted(i), 5, "t" + i))
                .toArray(Appointment[]::new);
        List<Region> regions = regions(of(Span.MONTH, all), 900);
        assertEquals(8, regions.size());
        Region more = regions.getLast();
        assertEquals("", more.target());
        assertEquals(13, more.tip().lines().count());
        assertTrue(more.tip().endsWith("09:19  Séance t19"), more.tip());
    }

    @ParameterizedTest
    @ValueSource(ints = { 290, 340, 450 })
    void aMonthIsLowerWhereThereIsLessRoom(int room) {
        CalendarPicture month = of(Span.MONTH, IntStream.range(0, 6).mapToObj(i -> at(25, "09:0" + i, 5, "t" + i))
                .toArray(Appointment[]::new));
        Size size = month.sizeFor(900, room);
        assertTrue(size.height() <= room && size.height() < month.sizeFor(900).height(), size.toString());
        List<Region> regions = month.regions(size.width(), size.height());
        long shown = regions.stream().filter(region -> !region.target().isEmpty()).count();
        Region more = regions.getLast();
        assertTrue(shown > 0, "one is always there");
        assertEquals(6 - shown, more.tip().lines().count(), more.tip());
        assertTrue(regions.stream().allMatch(r -> r.shape().getBounds2D().getMaxY() <= size.height()));
        assertFalse(box(regions, "t0").intersects(more.shape().getBounds2D()));
    }

    @Test
    void aMonthThatHasRoomIsAsHighAsEver() {
        CalendarPicture month = of(Span.MONTH, at(25, "", 0, "a"));
        assertEquals(month.sizeFor(900), month.sizeFor(900, 2000));
    }

    @ParameterizedTest
    @EnumSource(names = { "MONTH", "WEEK" })
    void whereThereIsNothingThePictureSaysSo(Span span) {
        String drawn = new String(SvgExport.file(of(span), 900, Theme.LIGHT), StandardCharsets.UTF_8)
                .replaceAll("(?s)<(title|desc)\\b.*?</\\1>", "");
        assertTrue(drawn.contains("Rien de prévu."), drawn);
    }

    @Test
    void theTextSaysWhatThePictureShows() {
        Appointment clash = new Appointment(DAY, LocalTime.of(9, 0), 60, "Écoute", "Salle 1", 1, true, "a", "");
        TextAlternative text = of(Span.LIST, clash, at(27, "", 0, "b")).text();
        assertEquals("2 rendez-vous, du 25 nov. 2026 au 27 nov. 2026.", text.sentence());
        assertEquals(List.of("Date", "Heure", "Quoi", "Lieu"), text.header());
        assertEquals(List.of(List.of("25 nov. 2026", "09:00", "! Écoute", "Salle 1"),
                List.of("27 nov. 2026", "", "Séance b", "Salle")), text.rows());
        assertEquals("Rien de prévu.", of(Span.WEEK).text().sentence());
    }
}
