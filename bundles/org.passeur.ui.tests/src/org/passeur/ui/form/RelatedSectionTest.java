// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.ui.form.Forms.text;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Workbench;

/** What points at an object, in its form. */
@ExtendWith(Workbench.class)
class RelatedSectionTest {

    @BeforeAll
    static void company() {
        Fixture.get();
    }

    private static FormEditor newItem() {
        Driver.run(() -> Session.current().open().create(KNOWLEDGE_ITEM, o -> {
        }));
        return Driver.editor(FormEditor.class);
    }

    private static List<Control> buttons(FormEditor editor, String key) {
        return Driver.find(Driver.ui(() -> editor.panel().control()),
                c -> c instanceof Button b && b.isVisible() && b.getText().equals(Words.get(key)));
    }

    private static void push(Control button) {
        Driver.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** The first section of an item is that of its holders. */
    @Test
    void aNewObjectIsKeptBeforeSomethingPointsAtIt() {
        FormEditor editor = newItem();
        Text title = text(editor, "title");
        Driver.focus(title);
        Driver.type("Avec un porteur");
        int before = buttons(editor, "table.open").size();
        push(buttons(editor, "related.add").getFirst());
        Shell dialog = Driver.dialog("a holding");
        assertTrue(editor.getEditorInput().exists());
        assertFalse(Driver.ui(editor::isDirty).booleanValue());
        Text person = text(dialog, "person");
        Driver.run(() -> person.setText("Hugo Dubois"));
        Driver.press(dialog, Words.get("button.ok"));
        Driver.until("what was added can be opened", () -> buttons(editor, "table.open").size() == before + 1);
        assertEquals(1,
                Fixture.repository().count(Query.of(HOLDING).where(Filter.eq("item.title", "Avec un porteur"))));
    }

    @Test
    void nothingPointsAtWhatCannotBeKept() {
        FormEditor editor = newItem();
        push(buttons(editor, "related.add").getFirst());
        Driver.until("it says why", () -> !Driver.find(Driver.ui(() -> editor.panel().control()),
                c -> c instanceof Link link && link.getText().equals(Words.get("form.wrong"))).isEmpty());
        assertFalse(editor.getEditorInput().exists());
    }
}
