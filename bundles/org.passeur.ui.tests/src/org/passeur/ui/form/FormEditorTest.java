// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.ui.form.Forms.open;
import static org.passeur.ui.form.Forms.text;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticesPackage;
import org.passeur.ui.Session;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Workbench;

@ExtendWith(Workbench.class)
class FormEditorTest {

    @BeforeAll
    static void company() {
        Fixture.get();
    }

    private static String kept(Ref ref) {
        return Fixture.repository().title(ref).orElse("gone");
    }

    @Test
    void typingUndoRedoAndSaveByKeys() {
        Ref ref = Fixture.newItem("Avant");
        FormEditor editor = open(ref);
        Text title = text(editor, "title");
        Driver.focus(title);
        Driver.key(SWT.END);
        Driver.type(" toute");
        Driver.until("typed", () -> title.getText().equals("Avant toute"));
        assertTrue(Driver.ui(editor::isDirty).booleanValue());
        Driver.key('z', SWT.MOD1);
        Driver.until("undone in one step", () -> title.getText().equals("Avant"));
        assertFalse(Driver.ui(editor::isDirty).booleanValue());
        Driver.key('y', SWT.MOD1);
        Driver.until("done again", () -> title.getText().equals("Avant toute"));
        Driver.key('s', SWT.MOD1);
        Driver.until("saved", () -> !editor.isDirty());
        assertEquals("Avant toute", kept(ref));
        assertEquals("Avant toute", Driver.ui(editor::getTitle));
    }

    @Test
    void severalTextsAreTypedInOneFieldUndoneAndKept() {
        Ref ref;
        try (WorkingCopy copy = Fixture.repository().open()) {
            Practice practice = copy.create(PracticesPackage.Literals.PRACTICE, Practice.class);
            practice.setTitle("Atelier des clés");
            practice.getAddresses().add("METHOD");
            copy.commit("New practice");
            ref = Fixture.repository().models().ref(practice);
        }
        FormEditor editor = open(ref);
        Text keys = text(editor, "addresses");
        String before = Driver.ui(keys::getText);
        assertTrue(before.startsWith("METHOD"), before);
        Driver.focus(keys);
        Driver.key(SWT.END);
        Driver.type("; zz;");
        Driver.until("typed", () -> keys.getText().equals(before + "; zz;"));
        Driver.key('z', SWT.MOD1);
        Driver.until("undone in one step", () -> keys.getText().equals(before));
        Driver.key('y', SWT.MOD1);
        Driver.key('s', SWT.MOD1);
        Driver.until("saved", () -> !editor.isDirty());
        try (WorkingCopy copy = Fixture.repository().open()) {
            List<String> kept = copy.get(ref, Practice.class).getAddresses();
            assertEquals("zz", kept.getLast());
            assertEquals(before, String.join("; ", kept.subList(0, kept.size() - 1)));
        }
    }

    @Test
    void anEmptyTitleIsNotSavedAndSaysWhy() {
        Ref ref = Fixture.newItem("Sans titre");
        FormEditor editor = open(ref);
        Text title = text(editor, "title");
        Driver.run(() -> title.setText(""));
        assertFalse(Driver.ui(() -> editor.panel().save()).booleanValue());
        assertTrue(Driver.ui(editor::isDirty).booleanValue());
        assertEquals("Sans titre", kept(ref));
    }

    @Test
    void anUntouchedFormFollowsWhatOthersSave() {
        Ref ref = Fixture.newItem("Ancien nom");
        FormEditor editor = open(ref);
        rename(ref, "Nouveau nom");
        Driver.until("followed", () -> editor.getTitle().equals("Nouveau nom"));
        assertFalse(Driver.ui(editor::isDirty).booleanValue());
    }

    @Test
    void aNewObjectIsKeptWhenItIsSaved() {
        Driver.run(() -> Session.current().open().create(KnowledgePackage.Literals.KNOWLEDGE_ITEM, o -> {
        }));
        FormEditor editor = Driver.editor(FormEditor.class);
        Text title = text(editor, "title");
        Driver.focus(title);
        Driver.type("Tout neuf");
        Driver.key('s', SWT.MOD1);
        Driver.until("saved", () -> !editor.isDirty() && editor.getEditorInput().exists());
        assertEquals("Tout neuf", Driver.ui(editor::getTitle));
    }

    @Test
    void aDeletedObjectClosesItsForm() {
        Ref ref = Fixture.newItem("Condamné");
        open(ref);
        try (WorkingCopy copy = Fixture.repository().open()) {
            copy.delete(ref);
            copy.commit("Deleted");
        }
        Driver.until("closed", () -> Driver.page().getActiveEditor() == null);
    }

    private static void rename(Ref ref, String title) {
        try (WorkingCopy copy = Fixture.repository().open()) {
            copy.get(ref, KnowledgeItem.class).setTitle(title);
            copy.commit("Renamed");
        }
    }
}
