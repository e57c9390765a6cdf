// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.organisation.model.Person;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.form.FormEditor;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Workbench;

/** What a table offers for its rows, each in both languages and themes: merge, triage, departure, paste and its taking back. */
@ExtendWith(Workbench.class)
class ItemCommandsTest {

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void mergeKeepsTheLinksOfBothAndIsTakenBack(String language, String theme) {
        String name = begin(language, theme, "Double");
        Ref kept = Fixture.newItem(name + " A");
        Ref other = Fixture.newItem(name + " B");
        hold(other);
        TablePanel panel = table(KnowledgePackage.Literals.KNOWLEDGE_ITEM, name, 2);
        int before = Fixture.repository().referrers(kept).size();
        Shell dialog = command("MergeTableCommand", panel);
        Screenshots.take("dialog-merge");
        ok(dialog);
        Driver.until("one is left", () -> panel.lineCount() == 1);
        assertEquals(before + 1, Fixture.repository().referrers(kept).size(), "the holding of the other");
        Fixture.repository().history().revert(Fixture.repository().lastChangeSet());
        Driver.until("both again", () -> panel.lineCount() == 2);
        assertEquals(1, Fixture.repository().referrers(other).size());
    }

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void triageSetsOnAllAtOnce(String language, String theme) {
        String name = begin(language, theme, "Vrac");
        List<Ref> items = List.of(Fixture.newItem(name + " 1"), Fixture.newItem(name + " 2"),
                Fixture.newItem(name + " 3"), Fixture.newItem(name + " 4"));
        TablePanel panel = table(KnowledgePackage.Literals.KNOWLEDGE_ITEM, name, 4);
        long before = Fixture.repository().lastChangeSet();
        Shell dialog = command("TriageTableCommand", panel);
        Combo criticality = (Combo) Driver.find(dialog, c -> c instanceof Combo).get(1);
        Driver.run(() -> {
            criticality.select(4);
            criticality.notifyListeners(SWT.Selection, new Event());
        });
        Screenshots.take("dialog-triage");
        ok(dialog);
        Driver.until("one change set", () -> Fixture.repository().lastChangeSet() > before);
        assertEquals(before + 1, Fixture.repository().lastChangeSet());
        try (WorkingCopy copy = Fixture.repository().open()) {
            items.forEach(
                    ref -> assertEquals(Integer.valueOf(4), copy.get(ref, KnowledgeItem.class).getCriticality()));
        }
    }

    /** Who triages what she is typing herself does both; nobody has to settle it. */
    @Test
    void triageOfAFieldThatIsTypedIsUndoneToWhatWasTyped() {
        String name = begin("en", "light", "Ouvert");
        Ref ref = Fixture.newItem(name + " 1");
        Fixture.newItem(name + " 2");
        Driver.run(() -> Session.current().open().object(ref));
        FormEditor editor = Driver.editor(FormEditor.class);
        KnowledgeItem edited = (KnowledgeItem) Driver.ui(() -> editor.panel().context().root());
        Driver.run(() -> {
            editor.panel().context().set(edited, KnowledgePackage.Literals.KNOWLEDGE_ITEM__TITLE, name + " typed");
            editor.panel().context().set(edited, KnowledgePackage.Literals.KNOWLEDGE_ITEM__CRITICALITY,
                    Integer.valueOf(2));
        });
        Shell dialog = command("TriageTableCommand", table(KnowledgePackage.Literals.KNOWLEDGE_ITEM, name, 2));
        Combo criticality = (Combo) Driver.find(dialog, c -> c instanceof Combo).get(1);
        Driver.run(() -> {
            criticality.select(4);
            criticality.notifyListeners(SWT.Selection, new Event());
        });
        ok(dialog);
        Driver.until("triaged in the form", () -> Integer.valueOf(4).equals(edited.getCriticality()));
        assertEquals(name + " typed", Driver.ui(edited::getTitle));
        assertTrue(Driver.ui(editor::isDirty).booleanValue());
        Driver.run(() -> editor.panel().actions().undo());
        assertEquals(Integer.valueOf(2), Driver.ui(edited::getCriticality), "as it was typed");
        assertTrue(Driver.ui(() -> editor.panel().save()).booleanValue(), "no conflict");
        try (WorkingCopy copy = Fixture.repository().open()) {
            assertEquals(Integer.valueOf(2), copy.get(ref, KnowledgeItem.class).getCriticality());
            assertEquals(name + " typed", copy.get(ref, KnowledgeItem.class).getTitle());
        }
    }

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void aDepartureShowsWhatIsLostAndChangesNothing(String language, String theme) {
        begin(language, theme, "");
        TablePanel panel = table(OrganisationPackage.Literals.PERSON, "Claire Moreau", 1);
        long before = Fixture.repository().lastChangeSet();
        Shell dialog = command("DepartureTableCommand", panel);
        Tree losses = (Tree) Driver.find(dialog, c -> c instanceof Tree).get(0);
        Driver.until("what is lost", () -> losses.getItemCount() > 0 && losses.getItem(0).getItemCount() > 0);
        Screenshots.take("dialog-departure");
        Driver.run(dialog::close);
        assertEquals(before, Fixture.repository().lastChangeSet());
    }

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void rowsOfASpreadsheetArePastedByWayOfThePreviewAndTakenBack(String language, String theme) {
        String name = begin(language, theme, "Feuille");
        TablePanel panel = table(KnowledgePackage.Literals.KNOWLEDGE_ITEM, name, 0);
        Driver.run(() -> {
            Clipboard clipboard = new Clipboard(Driver.display());
            clipboard.setContents(
                    new Object[] { "title\tcriticality\n" + name + " 1\t4\n" + name + " 2\t2\n" },
                    new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
        Driver.begin(panel.actions()::paste);
        Shell wizard = Driver.dialog("paste");
        push(wizard, IDialogConstants.NEXT_LABEL);
        Control finish = button(wizard, IDialogConstants.FINISH_LABEL);
        Driver.until("the preview", finish::isEnabled);
        Screenshots.take("paste-preview");
        push(wizard, IDialogConstants.FINISH_LABEL);
        Driver.until("the rows", () -> panel.lineCount() == 2);
        Driver.until("the wizard is gone", wizard::isDisposed);
        Shell result = Driver.dialog("result");
        Screenshots.take("paste-result");
        Driver.press(result, Words.get("import.take-back"));
        Driver.until("taken back", () -> panel.lineCount() == 0);
    }

    private static String begin(String language, String theme, String word) {
        Fixture.get();
        Workbench.in(language, theme);
        return word + " " + language + theme;
    }

    private static TablePanel table(EClass type, String words, int rows) {
        Driver.run(() -> Session.current().open().table(type));
        TablePanel panel = Driver.editor(TableEditor.class).panel();
        Driver.run(() -> panel.quickFilter(words));
        Driver.until(rows + " rows", () -> panel.loaded() && panel.lineCount() == rows);
        Driver.run(panel.actions()::selectAll);
        return panel;
    }

    private static Shell command(String name, TablePanel panel) {
        TableCommand command = TableCommands.of(panel.type()).stream()
                .filter(c -> c.getClass().getSimpleName().equals(name)).findFirst().orElseThrow();
        Driver.until("rows are chosen", () -> panel.chosen().size() >= command.least());
        Driver.begin(() -> command.run(Session.current(), Driver.window().getShell(), panel.chosen()));
        return Driver.dialog(name);
    }

    private static void hold(Ref item) {
        try (WorkingCopy copy = Fixture.repository().open()) {
            Holding holding = copy.create(KnowledgePackage.Literals.HOLDING, Holding.class);
            holding.setItem(copy.get(item, KnowledgeItem.class));
            holding.setPerson(copy.get(Fixture.get().person(1), Person.class));
            holding.setLevel(3);
            copy.commit("Held");
        }
    }

    private static void ok(Shell dialog) {
        Button ok = Driver.ui(dialog::getDefaultButton);
        Driver.until("it can be done", ok::isEnabled);
        Driver.begin(() -> ok.notifyListeners(SWT.Selection, new Event()));
        Driver.until("the dialog is gone", dialog::isDisposed);
    }

    private static Control button(Shell dialog, String label) {
        return Driver.find(dialog,
                c -> c instanceof Button b && b.getText().replace("&", "").equals(label.replace("&", ""))).get(0);
    }

    private static void push(Shell dialog, String label) {
        Control button = button(dialog, label);
        Driver.until("it can be pressed", button::isEnabled);
        Driver.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
    }
}
