// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.Words;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Widgets;
import org.passeur.ui.test.Workbench;
import org.passeur.ui.views.history.HistoryPanel;
import org.passeur.ui.views.history.HistoryView;

/** A sheet goes in by way of the wizard: columns placed, bad lines named, taken back from the history; or not at all. */
@ExtendWith(Workbench.class)
class ImportWizardTest {

    private static final int MANY = 60_000;

    @TempDir
    @SuppressWarnings("null")
    Path folder;

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void columnsArePlacedBadLinesNamedAndTheImportTakenBack(String language, String theme) throws IOException {
        Fixture.get();
        Workbench.newWindow(language, theme);
        String name = "Reprise " + language + theme;
        Path file = Files.writeString(folder.resolve("reprise.csv"), "title;Gravity;Colour\n" + name + " 1;4;red\n"
                + name + " 2;9;blue\n" + name + " 3;2;green\n");
        long before = Fixture.repository().lastChangeSet();

        Shell wizard = source(file, false);
        Screenshots.take("import-source");
        preview(wizard);
        Driver.until("the bad line is named", () -> Widgets.says(wizard, "reprise.csv:3"));
        Screenshots.take("import-preview");
        Widgets.push(wizard, IDialogConstants.FINISH_LABEL);
        Driver.until("the wizard is gone", wizard::isDisposed);
        Shell refused = Driver.dialog("refused");
        assertTrue(Widgets.says(refused, "reprise.csv:3"), "the line");
        Screenshots.take("import-refused");
        assertEquals(before, Fixture.repository().lastChangeSet());
        Driver.press(refused, IDialogConstants.CLOSE_LABEL.replace("&", ""));

        Shell again = source(file, true);
        preview(again);
        Widgets.push(again, IDialogConstants.FINISH_LABEL);
        Driver.until("the wizard is gone", again::isDisposed);
        Shell result = Driver.dialog("result");
        Screenshots.take("import-result");
        assertEquals(2, count(name));
        assertEquals(before + 1, Fixture.repository().lastChangeSet());
        Driver.press(result, IDialogConstants.CLOSE_LABEL.replace("&", ""));

        takeBackTheLast();
        Driver.until("taken back", () -> count(name) == 0);
    }

    @Test
    void nothingIsKeptOfAnImportThatIsCancelled() throws IOException {
        Fixture.get();
        StringBuilder sheet = new StringBuilder("title;criticality\n");
        for (int i = 0; i < MANY; i++) {
            sheet.append("Annule ").append(i).append(";3\n");
        }
        Path file = Files.writeString(folder.resolve("many.csv"), sheet);
        long before = Fixture.repository().lastChangeSet();
        Shell wizard = source(file, false);
        Widgets.push(wizard, IDialogConstants.CANCEL_LABEL);
        Driver.until("the wizard is gone", wizard::isDisposed);
        assertEquals(before, Fixture.repository().lastChangeSet());

        Shell begun = source(file, false);
        Widgets.push(begun, IDialogConstants.NEXT_LABEL);
        Widgets.push(begun, IDialogConstants.FINISH_LABEL);
        Driver.until("the wizard is gone", begun::isDisposed);
        Shell progress = Driver.dialog("progress");
        Widgets.push(progress, IDialogConstants.CANCEL_LABEL);
        Driver.until("it has stopped", progress::isDisposed);
        assertEquals(before, Fixture.repository().lastChangeSet());
        assertEquals(0, count("Annule"));
    }

    @Test
    void aFolderSaysInWordsWhatWouldComeInAndTheKeysReadItOn() throws IOException {
        Fixture.get();
        Workbench.newWindow("fr", "light");
        Files.writeString(folder.resolve("accueil.md"), "# Accueillir\n\nDire bonjour.");
        Files.writeString(folder.resolve("depart.md"), "# Partir\n\nDire au revoir.");
        Shell wizard = Widgets.command("org.passeur.ui.import");
        Widgets.type((Text) Widgets.behind(wizard, Words.get("import.source")), folder.toString());
        Widgets.push(wizard, IDialogConstants.NEXT_LABEL);
        Table rows = (Table) Driver.find(wizard, c -> c instanceof Table).get(0);
        Driver.until("the pages", () -> rows.getItemCount() == 2);
        assertTrue(Widgets.says(wizard, Words.get("import.preview.all", Integer.valueOf(2))));
        assertEquals("Titre", Driver.ui(() -> rows.getColumn(0).getText()));
        assertEquals("Accueillir", Driver.ui(() -> rows.getItem(0).getText()));
        Driver.until("the cursor is in the rows", rows::isFocusControl);
        Widgets.push(wizard, IDialogConstants.CANCEL_LABEL);
        Driver.until("the wizard is gone", wizard::isDisposed);
    }

    private static Shell source(Path file, boolean skip) {
        Shell wizard = Widgets.command("org.passeur.ui.import");
        Widgets.type((Text) Widgets.behind(wizard, Words.get("import.source")), file.toString());
        Widgets.choose(wizard, Words.get("import.class"),
                Driver.ui(() -> Session.current().models().plural(KNOWLEDGE_ITEM, Words.locale())));
        Widgets.tick(wizard, Words.get("import.skip"), skip);
        return wizard;
    }

    private static void preview(Shell wizard) {
        Widgets.push(wizard, IDialogConstants.NEXT_LABEL);
        Driver.until("the preview", Widgets.button(wizard, IDialogConstants.FINISH_LABEL)::isEnabled);
        Widgets.choose(wizard, "Gravity", Driver
                .ui(() -> Session.current().models().label(KNOWLEDGE_ITEM, "criticality", Words.locale())));
    }

    private static void takeBackTheLast() {
        HistoryPanel panel = Driver.view(HistoryView.class, Views.HISTORY).panel();
        Shell window = Driver.ui(() -> Driver.window().getShell());
        Widgets.tick(window, Words.get("history.everything"), true);
        Driver.until("the changes", () -> panel.listed() > 1);
        Table sets = (Table) Driver.find(window, c -> c instanceof Table t && t.isVisible() && t.getColumnCount() > 0
                && t.getColumn(0).getText().equals(Words.get("history.when"))).get(0);
        Driver.run(() -> {
            sets.setSelection(0);
            sets.notifyListeners(SWT.Selection, new Event());
        });
        Screenshots.take("history-import");
        Widgets.push(window, Words.get("history.take-back"));
        Driver.press(Driver.dialog("take back?"), IDialogConstants.OK_LABEL.replace("&", ""));
        Widgets.tick(window, Words.get("history.everything"), false);
    }

    private static long count(String beginning) {
        return Fixture.repository().count(
                Query.of(KNOWLEDGE_ITEM).where(Filter.contains("title", beginning)));
    }
}
