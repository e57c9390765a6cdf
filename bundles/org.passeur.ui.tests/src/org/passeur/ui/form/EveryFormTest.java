// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.ui.Session;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Workbench;

/** The form of every class opens for a new object, with fields to fill in, and its picture is taken. */
@ExtendWith(Workbench.class)
class EveryFormTest {

    @ParameterizedTest
    @CsvSource({ "en,dark", "fr,light" })
    void everyClassHasAFormForANewObject(String language, String theme) {
        Fixture.get();
        Workbench.newWindow(language, theme);
        for (EClass type : Driver.ui(Session::current).models().entityClasses()) {
            Driver.run(() -> Session.current().open().create(type, object -> {
            }));
            FormEditor editor = Driver.editor(FormEditor.class);
            Driver.until("the form of " + type.getName(), () -> editor.panel() != null);
            List<Control> fields = Driver.find(Driver.ui(() -> editor.panel().control()),
                    c -> c.getData(FormBody.FIELD) != null && c.isVisible());
            assertFalse(fields.isEmpty(), type::getName);
            String title = Driver.ui(editor::getTitle);
            assertFalse(title.matches(".*\\d+"), () -> "nothing is called by its number: " + title);
            Screenshots.take("form-new-" + type.getName());
            Driver.closeEditors();
        }
    }
}
