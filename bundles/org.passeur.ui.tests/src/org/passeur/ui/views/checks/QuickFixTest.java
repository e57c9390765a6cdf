// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.organisation.model.Person;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.actions.Actions;
import org.passeur.ui.form.FormEditor;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Widgets;
import org.passeur.ui.test.Workbench;

/** A problem is found by its filter, chosen by keys, and mended by the button that says how. */
@ExtendWith(Workbench.class)
class QuickFixTest {

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void whatHasExpiredIsVerifiedFromTheListOfProblems(String language, String theme) {
        Fixture.get();
        Workbench.newWindow(language, theme);
        String title = "Perime " + language + theme;
        Ref ref = expired(title);
        ChecksPanel panel = verify(ref, title);
        Shell window = Driver.ui(() -> Driver.window().getShell());
        try (WorkingCopy copy = Fixture.repository().open()) {
            assertEquals(LocalDate.now(), copy.get(ref, KnowledgeItem.class).getVerifiedOn());
        }
        Driver.run(() -> panel.viewer().setSelection(org.eclipse.jface.viewers.StructuredSelection.EMPTY));
        assertFalse(Driver.ui(() -> Boolean.valueOf(Widgets.button(window, org.passeur.ui.Words.get("checks.mend"))
                .isEnabled())).booleanValue(), "nothing is chosen");
    }

    /** What is typed of an object stays, and what is mended is a command of its form. */
    @Test
    void aQuickFixOfWhatIsTypedBecomesACommandOfItsForm() {
        Fixture.get();
        Ref ref = expired("Correction ouverte");
        Driver.run(() -> Session.current().open().object(ref));
        FormEditor editor = Driver.editor(FormEditor.class);
        Text title = (Text) Driver.find(Driver.ui(() -> editor.panel().control()),
                c -> c instanceof Text text && text.getText().equals("Correction ouverte")).get(0);
        Driver.run(() -> title.setText("Correction ouverte, renommée"));
        KnowledgeItem edited = (KnowledgeItem) Driver.ui(() -> editor.panel().context().root());
        verify(ref, "Correction ouverte");
        Driver.until("verified in the form", () -> LocalDate.now().equals(edited.getVerifiedOn()));
        assertEquals("Correction ouverte, renommée", Driver.ui(title::getText));
        Driver.run(() -> editor.panel().actions().undo());
        assertEquals(LocalDate.now().minusYears(3), Driver.ui(edited::getVerifiedOn));
        Driver.run(() -> editor.panel().actions().redo());
        assertTrue(Driver.ui(() -> editor.panel().save()).booleanValue(), "no conflict");
        try (WorkingCopy copy = Fixture.repository().open()) {
            KnowledgeItem kept = copy.get(ref, KnowledgeItem.class);
            assertEquals(LocalDate.now(), kept.getVerifiedOn());
            assertEquals("Correction ouverte, renommée", kept.getTitle());
        }
    }

    private static ChecksPanel verify(Ref ref, String title) {
        ChecksPanel panel = Driver.view(ChecksView.class, Views.CHECKS).panel();
        Driver.until("checked", () -> Session.current().problems().stream()
                .anyMatch(p -> p.object().ref().equals(ref) && !p.fixes().isEmpty()));
        Text filter = Driver.ui(() -> {
            panel.filter();
            return (Text) Driver.display().getFocusControl();
        });
        Widgets.type(filter, title);
        Tree tree = Driver.ui(() -> panel.viewer().getTree());
        Driver.until("its problems alone", () -> tree.getItemCount() > 0 && panel.shown() < 8);
        Driver.run(panel.viewer()::expandAll);
        Driver.focus(tree);
        Driver.key(SWT.HOME);
        Driver.key(SWT.ARROW_DOWN);
        Driver.until("a problem is chosen", () -> panel.viewer().getStructuredSelection().size() == 1);
        Screenshots.take("checks-fix");
        String verify = Driver.ui(() -> new Actions(Session.current()).find("knowledge.verify").orElseThrow()
                .label(Session.current().locale()));
        Widgets.push(Driver.ui(() -> tree.getParent()), verify);
        Driver.until("the problem is gone", () -> Session.current().problems().stream()
                .noneMatch(p -> p.object().ref().equals(ref) && p.fixes().contains("knowledge.verify")));
        Driver.run(() -> filter.setText(""));
        return panel;
    }

    private static Ref expired(String title) {
        Ref ref = Fixture.newItem(title);
        try (WorkingCopy copy = Fixture.repository().open()) {
            KnowledgeItem item = copy.get(ref, KnowledgeItem.class);
            item.setBody("Un texte");
            item.setVerifyEvery(365);
            item.setVerifier(copy.get(Fixture.get().person(0), Person.class));
            item.setVerifiedOn(LocalDate.now().minusYears(3));
            copy.commit("Verified long ago");
        }
        return ref;
    }
}
