// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;
import static org.passeur.practices.model.PracticesPackage.Literals.VERBATIM;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.practices.capture.Draft;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.ui.capture.DraftsAtStart;
import org.passeur.ui.Session;
import org.passeur.ui.form.FormEditor;

/** Quick capture: its window in both languages and themes, and what was typed when the program ended. */
@ExtendWith(Workbench.class)
class CaptureScreenTest {

    private static Ref session(String title) {
        try (WorkingCopy copy = Fixture.repository().open()) {
            Practice practice = copy.create(PRACTICE, Practice.class);
            practice.setKind(PracticeKind.ACTIVE_LISTENING);
            practice.setTitle(title);
            org.passeur.practices.model.Session session = copy.create(SESSION,
                    org.passeur.practices.model.Session.class);
            session.setPractice(practice);
            session.setTitle(title);
            session.setDate(LocalDate.now());
            copy.commit("New session");
            return Fixture.repository().models().ref(session);
        }
    }

    private static Shell capture(Ref session) {
        Driver.run(() -> Session.current().open().object(session));
        FormEditor editor = Driver.editor(FormEditor.class);
        Driver.until("the form", () -> editor.panel() != null
                && session.equals(editor.getEditorInput().getAdapter(Ref.class)));
        Driver.activate();
        Driver.key('n', SWT.MOD1, SWT.MOD2);
        return Driver.dialog("the notes");
    }

    private static StyledText notes(Shell window) {
        StyledText notes = (StyledText) Driver.find(window, c -> c instanceof StyledText).get(0);
        Driver.until("the keys go to the notes", notes::isFocusControl);
        return notes;
    }

    private static void leave(Shell window) {
        Driver.key(SWT.ESC);
        Driver.until("closed", window::isDisposed);
    }

    private static String kept(Ref session) {
        return String.valueOf(Fixture.repository().rows(Query.of(SESSION).columns("notes"), List.of(session.id()))
                .getFirst().get("notes"));
    }

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void theWindowSaysAllItsKeysLargeAndSmall(String language, String theme) {
        Fixture.get();
        Workbench.newWindow(language, theme);
        Shell window = capture(session("Écoute de l’atelier " + language + " " + theme));
        StyledText notes = notes(window);
        Driver.run(() -> notes.append("Personne ne sait qui appeler quand la presse s’arrête."));
        Driver.key(SWT.END, SWT.MOD1);
        Driver.key('1', SWT.MOD1);
        Driver.until("noted", () -> notes.getText().endsWith("\n"));
        Driver.run(() -> notes.append("Les plans arrivent trop tard."));
        Driver.key(SWT.END, SWT.MOD1);
        Driver.key('2', SWT.MOD1);
        Driver.until("noted", () -> notes.getText().endsWith("tard.\n"));
        Driver.type("a suivre");
        Screenshots.take("capture");
        Driver.run(() -> window.setSize(560, 380));
        Driver.settle();
        Screenshots.take("small-capture");
        for (Control label : Driver.find(window, c -> c instanceof Label)) {
            assertTrue(Driver.ui(() -> label.getSize().y >= label.computeSize(label.getSize().x, SWT.DEFAULT).y),
                    () -> "cut off: " + Driver.ui(((Label) label)::getText));
        }
        assertTrue(Driver.ui(() -> notes.getClientArea().height >= 3 * notes.getLineHeight()), "room to type in");
        leave(window);
    }

    @Test
    void whatWasTypedIsThereAgainWhereTheProgramEnded() {
        Ref session = session("Écoute du soir");
        Shell window = capture(session);
        StyledText notes = notes(window);
        Driver.type("jamais perdu");
        Driver.until("typed", () -> notes.getText().equals("jamais perdu"));
        Driver.run(window::dispose);
        assertEquals("null", kept(session));
        assertEquals(List.of(session), Draft.left(Driver.ui(Session::current).workspace().folder()));
        Driver.activate();
        Driver.run(DraftsAtStart::open);
        Shell again = Driver.dialog("the notes again");
        assertEquals("jamais perdu", Driver.ui(notes(again)::getText));
        leave(again);
        assertEquals("jamais perdu", kept(session));
        assertEquals(List.of(), Draft.left(Driver.ui(Session::current).workspace().folder()));
    }

    @Test
    void wordsAreUndoneAndAnEmptyLineBecomesNothing() {
        Ref session = session("Écoute à annuler");
        Shell window = capture(session);
        StyledText notes = notes(window);
        Driver.key('1', SWT.MOD1);
        Driver.type("un deux");
        Driver.key('z', SWT.MOD1);
        Driver.until("a word", () -> notes.getText().equals("un"));
        Driver.key('z', SWT.MOD1);
        Driver.key('z', SWT.MOD1);
        Driver.until("all", () -> notes.getText().isEmpty());
        leave(window);
        assertEquals(0, Fixture.repository().count(Query.of(VERBATIM).where(Filter.eq("session", session.id()))));
    }

    private static Optional<Shell> question(Shell window) {
        return Arrays.stream(window.getShells()).filter(Shell::isVisible).findFirst();
    }

    @Test
    void whereTheSessionIsGoneTheNotesStayOnTheDisk() {
        Ref session = session("Écoute supprimée");
        Shell window = capture(session);
        StyledText notes = notes(window);
        Driver.type("encore la");
        Driver.until("typed", () -> notes.getText().equals("encore la"));
        try (WorkingCopy copy = Fixture.repository().open()) {
            copy.delete(session);
            copy.commit("Deleted");
        }
        Driver.key(SWT.ESC);
        Driver.until("the question", () -> question(window).isPresent());
        Driver.press(Driver.ui(() -> question(window)).orElseThrow(), "Yes");
        Driver.until("closed", window::isDisposed);
        Draft draft = Draft.of(Driver.ui(Session::current).workspace().folder(), session);
        assertEquals("encore la", draft.read().orElseThrow().text());
        draft.delete();
    }
}
