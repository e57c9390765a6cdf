// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.Ref;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.form.FormEditor;
import org.passeur.ui.form.ObjectDialog;
import org.passeur.ui.table.TableEditor;

/** Takes a picture of every screen in both languages and both themes. */
@ExtendWith(Workbench.class)
class ScreensTest {

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void everyScreenHasItsPicture(String language, String theme) throws Exception {
        Fixture company = Fixture.get();
        Workbench.newWindow(language, theme);

        table(KnowledgePackage.Literals.KNOWLEDGE_ITEM, "table-items");
        Widgets.button(Driver.ui(() -> Driver.window().getShell()),
                language.equals("fr") ? "Nouvelle connaissance" : "New knowledge item");
        Driver.run(() -> Driver.editor(TableEditor.class).panel().groupBy("kind"));
        Driver.until("groups", () -> Driver.editor(TableEditor.class).panel().lineCount() == 7
                || Driver.editor(TableEditor.class).panel().lineCount() == 8);
        Screenshots.take("table-grouped");
        table(OrganisationPackage.Literals.PERSON, "table-people");
        table(KnowledgePackage.Literals.INTERVIEW, "table-empty");
        form(company.item(2), "form-item");
        Driver.run(() -> Driver.page().toggleZoom(Driver.page().getActivePartReference()));
        Screenshots.take("form-item-whole");
        Driver.run(() -> Driver.page().toggleZoom(Driver.page().getActivePartReference()));
        form(company.person(0), "form-person");
        for (String view : new String[] { Views.CHECKS, Views.HISTORY, Views.LINKS }) {
            Driver.run(() -> Session.current().open().view(view));
            Driver.settle();
            Screenshots.take("view-" + view.substring(view.lastIndexOf('.') + 1));
        }
        Driver.begin(() -> new ObjectDialog(Driver.window().getShell(), Session.current(),
                KnowledgePackage.Literals.NEED, o -> {
                }).ask());
        Shell dialog = Driver.dialog("new need");
        Screenshots.take("dialog-new");
        Driver.run(dialog::close);
        assertTrue(Files.list(Screenshots.folder().resolve(language + "-" + theme)).count() >= 10);
    }

    private static void table(org.eclipse.emf.ecore.EClass type, String name) {
        Driver.run(() -> Session.current().open().table(type));
        TableEditor editor = Driver.editor(TableEditor.class);
        Driver.until("rows", () -> editor.panel().loaded()
                && (editor.panel().lineCount() == 0 || !editor.panel().cell(0, 0).equals("…")));
        Screenshots.take(name);
    }

    private static void form(Ref ref, String name) {
        Driver.run(() -> Session.current().open().object(ref));
        Driver.editor(FormEditor.class);
        Screenshots.take(name);
    }
}
