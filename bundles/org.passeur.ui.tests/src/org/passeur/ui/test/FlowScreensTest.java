// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.dashboard.DashboardEditor;
import org.passeur.ui.dashboard.DashboardPlace;
import org.passeur.ui.form.FormEditor;
import org.passeur.ui.quicksearch.QuickSearchDialog;

/** Goes through dashboard, search and wizards as a person would, and takes their pictures in both languages and themes. */
@ExtendWith(Workbench.class)
class FlowScreensTest {

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void dashboardSearchAndWizards(String language, String theme) {
        Fixture.get();
        Workbench.newWindow(language, theme);
        dashboard();
        search();
        wizard("org.passeur.ui.import", "wizard-import");
        wizard("org.passeur.ui.report", "wizard-report");
    }

    /** The tiles work their figures out; there are five from the two domains, each with at least one figure. */
    private static void dashboard() {
        Driver.run(() -> new DashboardPlace().open(Session.current()));
        Driver.editor(DashboardEditor.class);
        Driver.until("the figures", () -> Driver.find(Driver.window().getShell(),
                c -> c instanceof Label l && l.getText().matches("[0-9]+( !+)?") && l.isVisible()).size() >= 5);
        Screenshots.take("dashboard");
    }

    /** A slip of the finger finds what is meant, and the hit opens. */
    private static void search() {
        Driver.begin(() -> new QuickSearchDialog(Driver.window().getShell(), Session.current()).open());
        Shell dialog = Driver.dialog("search");
        Control words = Driver.find(dialog, c -> c instanceof Text).get(0);
        Driver.focus(words);
        Driver.type("savior 07");
        Table hits = (Table) Driver.find(dialog, c -> c instanceof Table).get(0);
        Driver.until("hits", () -> hits.getItemCount() > 0 && hits.getItem(0).getText().contains("Savoir 07"));
        Screenshots.take("search");
        Driver.press(dialog, Words.get("search.open"));
        FormEditor editor = Driver.editor(FormEditor.class);
        assertTrue(Driver.ui(editor::getTitle).contains("Savoir 07"), () -> Driver.ui(editor::getTitle));
    }

    /** The wizard opens, says what is missing by its buttons, and closes without a trace. */
    private static void wizard(String command, String name) {
        long before = Fixture.repository().lastChangeSet();
        Driver.begin(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
        Shell dialog = Driver.dialog(name);
        assertFalse(Driver.find(dialog, c -> c instanceof Button).isEmpty());
        Screenshots.take(name);
        Driver.run(dialog::close);
        assertEquals(before, Fixture.repository().lastChangeSet());
    }
}
