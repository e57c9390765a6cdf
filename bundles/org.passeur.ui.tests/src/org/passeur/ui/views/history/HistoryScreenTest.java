// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.Words;
import org.passeur.ui.table.TableEditor;
import org.passeur.ui.table.TablePanel;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Widgets;
import org.passeur.ui.test.Workbench;

/** Compares with a version, goes back to it, and brings a deleted object back, by the buttons of the history. */
@ExtendWith(Workbench.class)
class HistoryScreenTest {

    private static final int COMPARE = 0;
    private static final int RESTORE = 1;
    private static final int TAKE_BACK = 2;

    @BeforeAll
    static void company() {
        Fixture.get();
    }

    @Test
    void anOldVersionIsComparedAndBroughtBackAndThatIsTakenBack() {
        Ref ref = Fixture.newItem("Version une");
        try (WorkingCopy copy = Fixture.repository().open()) {
            copy.get(ref, KnowledgeItem.class).setTitle("Version deux");
            copy.commit("Renamed");
        }
        HistoryPanel panel = Driver.view(HistoryView.class, Views.HISTORY).panel();
        Driver.run(() -> Session.current().open().object(ref));
        Driver.until("both versions", () -> panel.listed() == 2);
        choose(panel, 1);
        push(panel, COMPARE);
        Shell compare = Driver.dialog("compare");
        assertTrue(says(compare, "Version une"), "as it was");
        assertTrue(says(compare, "Version deux"), "as it is");
        Screenshots.take("history-compare");
        Driver.press(compare, Words.get("button.close"));
        push(panel, RESTORE);
        Driver.press(Driver.dialog("restore?"), IDialogConstants.OK_LABEL.replace("&", ""));
        Driver.until("the old title", () -> title(ref).equals("Version une") && panel.listed() == 3);
        choose(panel, 0);
        push(panel, TAKE_BACK);
        Driver.press(Driver.dialog("take back?"), IDialogConstants.OK_LABEL.replace("&", ""));
        Driver.until("the new title again", () -> title(ref).equals("Version deux"));
    }

    @Test
    void aDeletedObjectComesBackFromItsHistory() {
        Ref ref = Fixture.newItem("Xyz disparu");
        HistoryPanel panel = Driver.view(HistoryView.class, Views.HISTORY).panel();
        Driver.run(() -> panel.show(ref));
        Driver.until("its creation", () -> panel.listed() == 1);
        Driver.run(() -> Session.current().open().table(KnowledgePackage.Literals.KNOWLEDGE_ITEM));
        TablePanel table = Driver.editor(TableEditor.class).panel();
        Driver.run(() -> table.quickFilter("Xyz disparu"));
        Driver.until("one row", () -> table.loaded() && table.lineCount() == 1);
        Driver.run(() -> table.choose(List.of(Integer.valueOf(0))));
        Driver.begin(table.actions()::delete);
        Driver.press(Driver.dialog("ask"), Words.get("delete.title"));
        Driver.until("gone", () -> table.lineCount() == 0);
        Driver.run(() -> panel.show(ref));
        Driver.until("its end", () -> panel.listed() == 2);
        choose(panel, 1);
        Screenshots.take("history-deleted");
        push(panel, RESTORE);
        Driver.press(Driver.dialog("restore?"), IDialogConstants.OK_LABEL.replace("&", ""));
        Driver.until("back", () -> table.lineCount() == 1);
    }

    @Test
    void theKeysGoToTheChanges() {
        Ref ref = Fixture.newItem("Touches");
        try (WorkingCopy copy = Fixture.repository().open()) {
            copy.get(ref, KnowledgeItem.class).setTitle("Touches deux");
            copy.commit("Renamed");
        }
        HistoryView view = Driver.view(HistoryView.class, Views.HISTORY);
        Driver.run(() -> view.panel().show(ref));
        Driver.until("both versions", () -> view.panel().listed() == 2);
        choose(view.panel(), 0);
        Driver.activate();
        Driver.run(view::setFocus);
        Driver.key(SWT.ARROW_DOWN);
        Table sets = (Table) Driver.find(view.panel().control(), c -> c instanceof Table).get(0);
        Driver.until("the next change", () -> sets.getSelectionIndex() == 1);
    }

    @Test
    void oneObjectOfAChangeSetComesBackFromTheChangesOfEverything() {
        Ref wanted = Fixture.newItem("Wxy voulu");
        Ref other = Fixture.newItem("Wxy autre");
        try (WorkingCopy copy = Fixture.repository().open()) {
            copy.delete(wanted);
            copy.delete(other);
            copy.commit("Two deleted");
        }
        HistoryPanel panel = Driver.view(HistoryView.class, Views.HISTORY).panel();
        everything(panel);
        Table sets = (Table) Driver.find(panel.control(), c -> c instanceof Table).get(0);
        Table details = (Table) Driver.find(panel.control(), c -> c instanceof Table).get(1);
        Driver.until("the change set",
                () -> sets.getItemCount() > 0 && sets.getItem(0).getText(2).equals("Two deleted"));
        choose(panel, 0);
        Driver.until("its objects", () -> details.getItemCount() > 0);
        Driver.run(() -> {
            for (int i = 0; i < details.getItemCount(); i++) {
                if (details.getItem(i).getText().equals("Wxy voulu")) {
                    details.setSelection(i);
                    details.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
        push(panel, COMPARE);
        Shell compare = Driver.dialog("compare");
        assertTrue(says(compare, "Wxy voulu"), "as it was before");
        Driver.press(compare, Words.get("button.close"));
        push(panel, RESTORE);
        Driver.press(Driver.dialog("restore?"), IDialogConstants.OK_LABEL.replace("&", ""));
        Driver.until("back", () -> title(wanted).equals("Wxy voulu"));
        assertEquals("", title(other), "the other one stays away");
        everything(panel);
    }

    @Test
    void theHistoryOfEverythingIsFilteredAndReadInPages() {
        Ref ref = Fixture.newItem("Pages");
        for (int i = 0; i < ChangeTable.PAGE + 50; i++) {
            try (WorkingCopy copy = Fixture.repository().open()) {
                copy.get(ref, KnowledgeItem.class).setTitle("Pages " + i);
                copy.commit(i % 2 == 0 ? "Éphémère " + i : "Durable " + i);
            }
        }
        HistoryPanel panel = Driver.view(HistoryView.class, Views.HISTORY).panel();
        everything(panel);
        Driver.until("a page", () -> panel.listed() == ChangeTable.PAGE);
        Table sets = (Table) Driver.find(panel.control(), c -> c instanceof Table).get(0);
        choose(panel, ChangeTable.PAGE);
        Driver.until("the next page", () -> panel.listed() > ChangeTable.PAGE);
        Screenshots.take("history-everything");
        Text words = (Text) field(panel, "words");
        Driver.run(() -> words.setText("ephemere 24"));
        Driver.until("one kind of label", () -> panel.listed() == 8);
        Combo kinds = (Combo) field(panel, "kind");
        pick(kinds, Words.get("history.kind.import"));
        Driver.until("no import", () -> panel.listed() == 0);
        pick(kinds, Words.get("history.kind.edit"));
        Driver.until("edits", () -> panel.listed() == 8);
        Text who = (Text) field(panel, "who");
        Driver.run(() -> who.setText("personne de ce nom"));
        Driver.until("nobody", () -> panel.listed() == 0);
        Driver.run(() -> {
            who.setText("");
            words.setText("");
        });
        pick(kinds, Words.get("history.filter.kinds"));
        everything(panel);
    }

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void inASmallWindowEveryFilterIsWhole(String language, String theme) {
        Workbench.newWindow(language, theme);
        HistoryPanel panel = Driver.view(HistoryView.class, Views.HISTORY).panel();
        everything(panel);
        Driver.until("changes", () -> panel.listed() > 0);
        Screenshots.take("history-filters");
        Driver.run(() -> {
            Driver.window().getShell().setMaximized(false);
            Driver.window().getShell().setSize(1024, 700);
        });
        Driver.until("it is small", () -> Driver.window().getShell().getSize().x <= 1024);
        Screenshots.take("history-filters-small");
        for (Control field : Driver.find(panel.control(), c -> c.getData(ChangeFilter.FIELD) != null)) {
            assertTrue(Driver.ui(() -> {
                Rectangle room = field.getParent().getClientArea();
                Rectangle bounds = field.getBounds();
                return Boolean.valueOf(bounds.width >= 80 && bounds.x + bounds.width <= room.width);
            }).booleanValue(), () -> field.getData(ChangeFilter.FIELD) + " is whole");
        }
        Text words = (Text) field(panel, "words");
        Driver.run(() -> words.setText("nichts dergleichen"));
        Driver.until("nothing, and that is said", () -> Widgets.says(panel.control(),
                Words.get("table.empty.filter")));
        Driver.run(() -> words.setText(""));
        everything(panel);
    }

    private static Control field(HistoryPanel panel, String name) {
        return Driver.find(panel.control(), c -> name.equals(c.getData(ChangeFilter.FIELD))).get(0);
    }

    private static void pick(Combo combo, String item) {
        Driver.run(() -> {
            combo.select(combo.indexOf(item));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void everything(HistoryPanel panel) {
        Control check = Driver.find(panel.control(), c -> c instanceof Button b && (b.getStyle() & SWT.CHECK) != 0)
                .get(0);
        Driver.run(() -> {
            ((Button) check).setSelection(!((Button) check).getSelection());
            check.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static String title(Ref ref) {
        return Fixture.repository().title(ref).orElse("");
    }

    private static boolean says(Shell dialog, String words) {
        return !Driver.find(dialog, c -> c instanceof Label label && label.getText().contains(words)).isEmpty();
    }

    private static void choose(HistoryPanel panel, int line) {
        Table sets = (Table) Driver.find(panel.control(), c -> c instanceof Table).get(0);
        Driver.run(() -> {
            sets.setSelection(line);
            sets.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void push(HistoryPanel panel, int which) {
        Control button = Driver.find(panel.control(), c -> c instanceof Button b && (b.getStyle() & SWT.PUSH) != 0)
                .get(which);
        Driver.until("the button can be pressed", button::isEnabled);
        Driver.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
    }
}
