// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Query;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.Services;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.navigator.Place;
import org.passeur.ui.table.TableEditor;

/** In a workspace that holds nothing, each screen says in a sentence what would stand there. */
@ExtendWith(Workbench.class)
class EmptyWorkspaceTest {

    private long emptied;

    @BeforeEach
    void empty() {
        Fixture.get();
        Set<Ref> all = new LinkedHashSet<>();
        try (WorkingCopy copy = Fixture.repository().open()) {
            for (EClass type : Driver.ui(Session::current).models().entityClasses()) {
                Fixture.repository().rows(Query.of(type)).forEach(row -> all.add(row.ref()));
            }
            for (Ref ref : all) {
                // what belongs to another object may have gone with it
                if (copy.find(ref).isPresent()) {
                    copy.delete(ref);
                }
            }
            copy.commit("Emptied");
        }
        emptied = Fixture.repository().lastChangeSet();
    }

    @AfterEach
    void bringBack() {
        Driver.closeEditors();
        Fixture.repository().history().revert(emptied);
    }

    /** Each language and each theme once: what is empty differs by words alone. */
    @ParameterizedTest
    @CsvSource({ "en,light", "fr,dark" })
    void everyScreenSaysWhatWouldStandThere(String language, String theme) {
        Workbench.newWindow(language, theme);
        Driver.settle();
        Screenshots.take("empty-start");
        for (TableSpec table : Driver.ui(Session::current).models().domains().stream()
                .flatMap(d -> d.tables().stream()).toList()) {
            Driver.run(() -> Session.current().open().table(table));
            TableEditor editor = Driver.editor(TableEditor.class);
            Driver.until("read", () -> editor.panel().loaded() && editor.panel().lineCount() == 0);
            says(table.id());
            Screenshots.take("empty-" + table.id());
            Driver.closeEditors();
        }
        for (Place place : Driver.ui(() -> Services.all(Place.class))) {
            Driver.run(() -> place.open(Session.current()));
            Driver.settle();
            Screenshots.take("empty-place-" + place.getClass().getSimpleName());
            Driver.closeEditors();
        }
        for (String view : new String[] { Views.CHECKS, Views.HISTORY, Views.LINKS }) {
            Driver.run(() -> Session.current().open().view(view));
            Screenshots.take("empty-view-" + view.substring(view.lastIndexOf('.') + 1));
        }
    }

    /** A sentence that ends as one, and the first thing to do. */
    private static void says(String table) {
        Control window = Driver.ui(() -> Driver.window().getShell());
        List<Control> sentences = Driver.find(window,
                c -> c instanceof Label l && l.isVisible() && l.getText().matches("(?s)\\p{Lu}.{10,}[.?]"));
        assertFalse(sentences.isEmpty(), () -> table + " says nothing");
        assertTrue(Driver.find(window, c -> c instanceof Button b && b.isVisible() && b.isEnabled()
                && !b.getText().isEmpty()).size() > 1, () -> table + " offers nothing");
    }
}
