// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.practices.model.PracticesPackage.Literals.FEEDBACK_DOCUMENT;
import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;
import static org.passeur.practices.model.PracticesPackage.Literals.VERBATIM;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.practices.model.PainPointState;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.SessionState;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Workbench;

/** A session from its plan to its feedback document, by keys alone. */
@ExtendWith(Workbench.class)
class SessionByKeysTest {

    private static final String TITLE = "Atelier et vente en mars";
    private static final Query MINE = Query.of(SESSION).columns("state", "notes").where(Filter.eq("title", TITLE));

    private static List<Row> rows(Query query) {
        return Fixture.repository().rows(query);
    }

    private static boolean field(Control control, String feature) {
        return feature.equals(control.getData(FormBody.FIELD));
    }

    private static boolean within(Control control, String feature) {
        return control != null && (field(control, feature) || within(control.getParent(), feature));
    }

    /** Goes to a button in the head of the form, from the fields below it, and presses it by the space bar. */
    private static void act(String action) {
        String label = Driver.ui(Session::current).models().domains().stream().flatMap(d -> d.actions().stream())
                .filter(a -> a.id().equals(action)).findFirst().orElseThrow().label(Locale.ENGLISH);
        Control root = Driver.ui(() -> Driver.editor(FormEditor.class).panel().control());
        Driver.until("the button " + label, () -> !Driver
                .find(root, c -> c instanceof Button b && b.getText().equals(label) && b.isEnabled()).isEmpty());
        Driver.tabBack(label, c -> c instanceof Button b && b.getText().equals(label));
        Driver.key(' ');
    }

    private static void save(FormEditor editor) {
        Driver.key('s', SWT.MOD1);
        Driver.until("saved", () -> !editor.isDirty() && editor.getEditorInput().exists());
    }

    /** Ctrl+N, the class by its first letters, then the fields one after another. */
    private static void plan(String practice) {
        Driver.key('n', SWT.MOD1);
        Shell dialog = Driver.dialog("which class");
        Driver.type("sess");
        Driver.until("one class", () -> {
            Table table = (Table) Driver.find(dialog, c -> c instanceof Table).get(0);
            return table.getItemCount() == 1 && table.getItem(0).getText().equals("Session");
        });
        Driver.key(SWT.CR);
        Driver.until("the dialog is gone", dialog::isDisposed);
        FormEditor editor = Driver.editor(FormEditor.class);
        Driver.until("the form", () -> editor.panel() != null);
        Text title = (Text) Driver.find(Driver.ui(() -> editor.panel().control()), c -> field(c, "title")).get(0);
        Driver.until("the cursor is in the title", title::isFocusControl);
        Driver.type(TITLE);
        pick("practice", practice);
        Driver.tab("the date", c -> field(c, "date"));
        Driver.type(LocalDate.now().toString());
        Driver.tab("the hour", c -> field(c, "start"));
        Driver.type("9h30");
        pick("facilitator", "Claire Moreau");
        save(editor);
    }

    /**
     * Goes to a field that refers, types the beginning of a name, and takes the first one that is proposed. Enter is told to the
     * field, for the display posts no keys while a list of proposals is open.
     */
    private static void pick(String feature, String name) {
        Text field = (Text) Driver.tab(feature, c -> c instanceof Text && within(c, feature));
        Driver.type(name.substring(0, 5));
        Driver.until("names are proposed", () -> Arrays.stream(Driver.display().getShells())
                .anyMatch(s -> s.isVisible() && s.getText().isEmpty()));
        Driver.keyIn(field, SWT.CR);
        Driver.until(name, () -> field.getText().equals(name) || field.getText().isEmpty());
    }

    /** Ctrl+Shift+F, a word of it, Enter; then its topic. */
    private static void sort(String item) {
        Driver.key('f', SWT.MOD1, SWT.MOD2);
        Shell dialog = Driver.dialog("search");
        Driver.type(item);
        Table hits = (Table) Driver.find(dialog, c -> c instanceof Table).get(0);
        Driver.until("the item is found", () -> hits.getItemCount() > 0 && hits.getItem(0).getText().contains(item));
        Driver.key(SWT.CR);
        Driver.until("the dialog is gone", dialog::isDisposed);
        Driver.until("its form", () -> Driver.page().getActiveEditor() instanceof FormEditor form
                && form.panel() != null && form.getTitle().contains(item));
        FormEditor editor = Driver.editor(FormEditor.class);
        pick("topics", "Accueil");
        save(editor);
    }

    private static void line(StyledText notes, String words, char key) {
        Driver.type(words);
        Driver.until("typed", () -> notes.getText().endsWith(words));
        Driver.key(key, SWT.MOD1);
        Driver.until("noted", () -> notes.getText().endsWith(words + "\n"));
    }

    /** Ctrl+Shift+N: a line becomes a verbatim, the next a pain point, the next an item; one is taken back. */
    private static void hold() {
        Driver.key('n', SWT.MOD1, SWT.MOD2);
        Shell window = Driver.dialog("the notes");
        StyledText notes = (StyledText) Driver.find(window, c -> c instanceof StyledText).get(0);
        Driver.until("the keys go to the notes", notes::isFocusControl);
        line(notes, "on ne sait pas a qui demander", '1');
        line(notes, "les plans arrivent trop tard", '2');
        line(notes, "chauffer la presse vingt minutes", '3');
        line(notes, "on verra", '2');
        Driver.key('z', SWT.MOD1);
        Driver.until("taken back", () -> notes.getText().endsWith("\non verra"));
        Driver.key(SWT.ESC);
        Driver.until("closed", window::isDisposed);
        Driver.until("the form is in front again",
                () -> Driver.display().getActiveShell() == Driver.window().getShell());
    }

    /** The document is last in the form of its session; it can be changed until it goes out. */
    private static FormEditor openFeedback() {
        Control root = Driver.ui(() -> Driver.editor(FormEditor.class).panel().control());
        Driver.until("the document in the form", () -> !Driver.find(root, SessionByKeysTest::lists).isEmpty());
        Table table = (Table) Driver.tab("the feedback", SessionByKeysTest::lists);
        Driver.key(SWT.HOME);
        if (Driver.ui(table::getSelectionCount).intValue() == 0) {
            Driver.key(SWT.ARROW_DOWN);
        }
        Driver.until("it is chosen", () -> table.getSelectionCount() == 1);
        Driver.tab("open", c -> c instanceof Button b && b.getText().equals(Words.get("table.open")));
        Driver.key(' ');
        Driver.until("its form", () -> Driver.page().getActiveEditor() instanceof FormEditor form
                && form.getEditorInput().getAdapter(Ref.class) instanceof Ref ref && ref.type() == FEEDBACK_DOCUMENT);
        return Driver.editor(FormEditor.class);
    }

    private static boolean lists(Control control) {
        return control instanceof Table table && table.isVisible() && table.getItemCount() == 1
                && table.getItem(0).getData() instanceof Ref ref && ref.type() == FEEDBACK_DOCUMENT;
    }

    @Test
    void aSessionIsHeldFromItsPlanToItsFeedbackDocument() {
        Fixture.get();
        try (WorkingCopy copy = Fixture.repository().open()) {
            Practice practice = copy.create(PRACTICE, Practice.class);
            practice.setKind(PracticeKind.DISCUSSION_GROUP);
            practice.setTitle("Atelier et vente");
            copy.commit("New practice");
        }
        plan("Atelier et vente");
        Ref session = rows(MINE).getFirst().ref();
        hold();
        assertEquals(1, rows(Query.of(VERBATIM).where(Filter.eq("session", session.id()))).size());
        List<Row> pains = rows(Query.of(PAIN_POINT).columns("state").where(Filter.eq("session", session.id())));
        assertEquals(List.of("les plans arrivent trop tard"), pains.stream().map(Row::title).toList());
        assertEquals(PainPointState.RAISED, pains.getFirst().get("state"));
        assertTrue(String.valueOf(rows(MINE).getFirst().get("notes")).endsWith("on verra"));

        act("practices.held");
        Driver.until("held", () -> rows(MINE).getFirst().get("state") == SessionState.HELD);
        act("practices.write-feedback");
        Query feedback = Query.of(FEEDBACK_DOCUMENT).columns("body", "sentOn")
                .where(Filter.eq("session", session.id()));
        Driver.until("the feedback", () -> rows(feedback).size() == 1);
        FormEditor document = openFeedback();
        Button page = (Button) Driver.tab("its pages", c -> c instanceof Button && within(c, "body"));
        // the page to read is chosen at first; the one to write stands before it
        Driver.key(Driver.ui(page::getSelection).booleanValue() ? SWT.ARROW_UP : ' ');
        Driver.until("it can be written", () -> Driver.display().getFocusControl() instanceof Text text
                && within(text, "body"));
        Driver.key(SWT.END, SWT.MOD1);
        Driver.type(" merci");
        save(document);
        act("practices.send-feedback");
        Driver.until("sent", () -> LocalDate.now().equals(rows(feedback).getFirst().get("sentOn")));
        assertEquals(SessionState.SUMMARISED, rows(MINE).getFirst().get("state"));
        String body = String.valueOf(rows(feedback).getFirst().get("body"));
        assertTrue(body.contains("les plans arrivent trop tard") && body.contains("chauffer la presse")
                && body.endsWith(" merci"), body);

        sort("chauffer la presse");
        Row item = rows(Query.of(KNOWLEDGE_ITEM).columns("state")
                .where(Filter.eq("title", "chauffer la presse vingt minutes"))).getFirst();
        assertEquals(LifecycleState.SHARED, item.get("state"));
    }
}
