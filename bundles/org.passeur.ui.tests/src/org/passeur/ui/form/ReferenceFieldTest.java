// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.ui.form.Forms.open;
import static org.passeur.ui.form.Forms.text;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.organisation.model.Person;
import org.passeur.ui.Words;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Workbench;

/** What stands in a field that names another object is what is kept, however it is left. */
@ExtendWith(Workbench.class)
class ReferenceFieldTest {

    @BeforeAll
    static void company() {
        Fixture.get();
    }

    private static String verifier(Ref item) {
        try (WorkingCopy copy = Fixture.repository().open()) {
            Person person = copy.get(item, KnowledgeItem.class).getVerifier();
            return person == null ? "" : person.getName();
        }
    }

    /** Other windows without a title may stand there from before; proposals are a table in one. */
    private static boolean proposes() {
        return Arrays.stream(Driver.display().getShells()).anyMatch(s -> s.isVisible() && s.getText().isEmpty()
                && !Driver.find(s, control -> control instanceof Table table && table.isVisible()).isEmpty());
    }

    private static boolean says(FormEditor editor, String words) {
        return !Driver.find(Driver.ui(() -> editor.panel().control()),
                c -> c instanceof Label label && label.isVisible() && label.getText().equals(words)).isEmpty();
    }

    @Test
    void aPartOfANameIsTakenWhenItIsSavedWithoutLeaving() {
        Ref ref = Fixture.newItem("Vérifiée par celle qui sait");
        FormEditor editor = open(ref);
        Text field = text(editor, "verifier");
        Driver.focus(field);
        Driver.run(() -> field.setText("lefev"));
        assertTrue(Driver.ui(() -> editor.panel().save()).booleanValue());
        assertEquals("Inès Lefèvre", Driver.ui(field::getText));
        assertEquals("Inès Lefèvre", verifier(ref));
    }

    @Test
    void whatNamesNothingIsNotSavedAndSaysSo() {
        Ref ref = Fixture.newItem("Vérifiée par personne");
        FormEditor editor = open(ref);
        Text field = text(editor, "verifier");
        Driver.focus(field);
        Driver.run(() -> field.setText("Zébulon"));
        assertFalse(Driver.ui(() -> editor.panel().save()).booleanValue());
        assertTrue(says(editor, Words.get("field.reference", "Zébulon")));
        Driver.run(() -> field.setText(""));
        assertTrue(Driver.ui(() -> editor.panel().save()).booleanValue());
        assertFalse(says(editor, Words.get("field.reference", "Zébulon")));
    }

    @Test
    void tabTakesWhatIsProposedAndGoesOn() {
        Ref ref = Fixture.newItem("Par la touche Tab");
        FormEditor editor = open(ref);
        Text field = text(editor, "verifier");
        Driver.focus(field);
        Driver.type("Marc");
        Driver.until("names are proposed", ReferenceFieldTest::proposes);
        Driver.run(() -> field.traverse(SWT.TRAVERSE_TAB_NEXT));
        Driver.until("the name", () -> field.getText().equals("Marc Garnier"));
        Driver.until("the cursor went on", () -> !field.isFocusControl() && !proposes());
        assertTrue(Driver.ui(() -> editor.panel().save()).booleanValue());
        assertEquals("Marc Garnier", verifier(ref));
    }

    @Test
    void aNameThatIsLeftBesideTheProposalsIsReadToo() {
        Ref ref = Fixture.newItem("Laissée de côté");
        FormEditor editor = open(ref);
        Text topics = text(editor, "topics");
        Text title = text(editor, "title");
        Driver.focus(topics);
        Driver.type("Accu");
        Driver.until("names are proposed", ReferenceFieldTest::proposes);
        Driver.run(title::setFocus);
        Driver.until("taken", () -> topics.getText().isEmpty());
        assertTrue(Driver.ui(() -> editor.panel().save()).booleanValue());
        try (WorkingCopy copy = Fixture.repository().open()) {
            assertEquals("Accueil",
                    Objects.requireNonNull(copy.get(ref, KnowledgeItem.class).getTopics().getFirst()).getName());
        }
    }
}
