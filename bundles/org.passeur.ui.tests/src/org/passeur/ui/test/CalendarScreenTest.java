// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.ui.calendar.CalendarPlace;
import org.passeur.ui.Session;
import org.passeur.ui.pictures.PictureEditor;

/** The calendar of sessions: month, week and list, by keys; what collides is marked. */
@ExtendWith(Workbench.class)
class CalendarScreenTest {

    private static final String[] NAMES = { "Petit déjeuner de l’atelier", "Groupe de discussion pose et vente",
            "Journée terrain", "Écoute du bureau d’études", "Accueil" };

    private static LocalDate monday() {
        return LocalDate.now().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** Sessions of every kind in this month and the next one; the first two of next week collide. */
    private static void sessions() {
        if (!Fixture.repository().rows(Query.of(PRACTICE).where(Filter.eq("title", NAMES[0]))).isEmpty()) {
            return;
        }
        try (WorkingCopy copy = Fixture.repository().open()) {
            for (int i = 0; i < 20; i++) {
                Practice practice = copy.create(PRACTICE, Practice.class);
                practice.setKind(PracticeKind.values()[i % PracticeKind.values().length]);
                practice.setTitle(NAMES[i % NAMES.length]);
                org.passeur.practices.model.Session session = copy.create(SESSION,
                        org.passeur.practices.model.Session.class);
                session.setPractice(practice);
                session.setTitle(NAMES[i % NAMES.length]);
                session.setDate(i < 6 ? monday().plusDays(i / 2) : monday().plusDays(i * 3L - 30));
                session.setStart(i % 7 == 5 ? null : i % 2 == 0 ? "08:30" : "09:00");
                session.setMinutes(60 + i % 3 * 45);
                session.setLocation(i < 2 ? "Cafétéria" : "Salle " + i);
            }
            copy.commit("Sessions");
        }
    }

    private static String text(PictureEditor editor) {
        return Driver.ui(() -> editor.picture() == null ? "" : editor.picture().text().toString());
    }

    @ParameterizedTest
    @CsvSource({ "en,light,1600", "en,dark,1000", "fr,light,1000", "fr,dark,1600" })
    void monthWeekAndListByKeys(String language, String theme, int width) {
        Fixture.get();
        sessions();
        Workbench.newWindow(language, theme);
        Driver.run(() -> {
            Driver.window().getShell().setMaximized(width >= 1600);
            if (width < 1600) {
                Driver.window().getShell().setSize(width, 700);
            }
        });
        Driver.run(() -> new CalendarPlace().open(Session.current()));
        PictureEditor editor = Driver.editor(PictureEditor.class);
        Driver.until("the month", () -> text(editor).contains(NAMES[2]));
        String prefix = width < 1600 ? "small-calendar-" : "calendar-";
        Screenshots.take(prefix + "month");
        Driver.activate();
        Driver.run(editor::setFocus);
        String month = text(editor);
        Driver.key(SWT.PAGE_DOWN);
        Driver.until("the month after", () -> !text(editor).equals(month));
        Driver.key(SWT.PAGE_UP);
        Driver.until("this month again", () -> text(editor).equals(month));
        view(editor, 1);
        Driver.key(SWT.PAGE_DOWN);
        String clash = "! " + NAMES[0];
        if (monday().equals(LocalDate.now())) {
            Driver.key(SWT.PAGE_UP);
        }
        Driver.until("what collides is marked", () -> text(editor).contains(clash));
        Screenshots.take(prefix + "week");
        view(editor, 2);
        Driver.until("what collides is marked", () -> text(editor).contains(clash));
        Screenshots.take(prefix + "list");
        List<String> tips = Driver.ui(() -> editor.picture().regions(900, 900).stream().map(r -> r.tip())
                .filter(t -> t.contains("\n! ")).toList());
        assertEquals(2, tips.size(), tips.toString());
        assertTrue(tips.getFirst().contains(NAMES[1]) && tips.getFirst().contains("(Cafétéria)"), tips.toString());
    }

    /** Goes to the button of a view by Tab from the picture, presses it, and goes back. */
    private static void view(PictureEditor editor, int index) {
        String before = Driver.ui(() -> String.valueOf(editor.picture()));
        Control root = Driver.ui(() -> editor.panel().control().getParent());
        Control button = Driver.find(root, c -> c instanceof Button b && (b.getStyle() & SWT.TOGGLE) != 0).get(index);
        Driver.tabBack("the view", c -> c == button);
        Driver.key(' ');
        Driver.until("another view", () -> !String.valueOf(editor.picture()).equals(before));
        Driver.tab("the picture", c -> c == editor.panel().canvas());
    }

    @AfterEach
    void large() {
        Driver.run(() -> Driver.window().getShell().setMaximized(true));
    }
}
