// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.ui.form.Forms.open;
import static org.passeur.ui.form.Forms.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.core.model.Entity;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.ui.Services;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.actions.Actions;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Workbench;

/** A form whose object somebody else changes meanwhile, through a repository of their own on the same workspace. */
@SuppressWarnings("null")
@ExtendWith(Workbench.class)
class ConflictScreenTest {

    private static final int SMALL_WIDTH = 1024;
    private static final int SMALL_HEIGHT = 700;

    private static Workspace others;

    @BeforeAll
    static void somebodyElse() {
        Fixture.get();
        others = Services.all(Workspaces.class).get(0).open(Driver.ui(Session::current).workspace().folder());
    }

    @AfterAll
    static void leave() {
        others.close();
    }

    /** A dialog that a failed test left open would stand in the way of the next one. */
    @AfterEach
    void closeDialogs() {
        Shell main = Driver.window().getShell();
        Driver.begin(() -> Stream.of(Driver.display().getShells()).filter(shell -> shell.getParent() == main)
                .filter(Shell::isVisible).forEach(Shell::close));
        Driver.settle();
    }

    private static KnowledgeItem edited(FormEditor editor) {
        return (KnowledgeItem) Driver.ui(() -> editor.panel().context().root());
    }

    private static void theyChange(Ref ref, Consumer<KnowledgeItem> change) {
        try (WorkingCopy copy = others.repository().open()) {
            change.accept(copy.get(ref, KnowledgeItem.class));
            copy.commit("Changed by somebody else");
        }
    }

    private static void theyDelete(Ref ref) {
        try (WorkingCopy copy = others.repository().open()) {
            copy.delete(ref);
            copy.commit("Deleted by somebody else");
        }
    }

    private static KnowledgeItem kept(Ref ref) {
        try (WorkingCopy copy = Fixture.repository().open()) {
            Entity object = copy.get(ref);
            return (KnowledgeItem) object;
        }
    }

    private static Link message(FormEditor editor, String key) {
        Control root = Driver.ui(() -> editor.panel().control());
        Driver.until("the header says " + key, () -> !links(root, key).isEmpty());
        return Driver.ui(() -> (Link) links(root, key).get(0));
    }

    private static List<Control> links(Control root, String key) {
        return Driver.find(root, c -> c instanceof Link link && link.isVisible()
                && link.getText().contains("<a>" + Words.get(key) + "</a>"));
    }

    private static Button choice(Shell dialog, String feature, boolean mine) {
        return (Button) Driver.find(dialog, c -> feature.equals(c.getData(ConflictDialog.FIELD))).get(mine ? 0 : 1);
    }

    private static boolean chosen(Button button) {
        return Driver.ui(button::getSelection).booleanValue();
    }

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void bothVersionsStandSideBySideAndAreChosenByKeys(String language, String theme) {
        Workbench.in(language, theme);
        Ref ref = Fixture.newItem("Accueil des nouveaux " + language + theme);
        FormEditor editor = open(ref);
        Text title = text(editor, "title");
        Driver.focus(title);
        Driver.key(SWT.END);
        Driver.type(", mon titre");
        theyChange(ref, item -> {
            item.setTitle("Accueil des nouveaux, leur titre");
            item.setCriticality(Integer.valueOf(4));
        });
        message(editor, "conflict.show");
        Driver.key('s', SWT.MOD1);
        Shell dialog = Driver.dialog("both versions");
        Button save = (Button) Driver.find(dialog,
                c -> c instanceof Button b && b.getText().equals(Words.get("conflict.save"))).get(0);
        assertFalse(Driver.ui(save::isEnabled).booleanValue(), "the title is not chosen yet");
        assertTrue(chosen(choice(dialog, "criticality", false)), "what they alone changed is theirs");
        Button mine = choice(dialog, "title", true);
        Button theirs = choice(dialog, "title", false);
        assertFalse(chosen(mine) || chosen(theirs));
        Driver.until("the keys go to what is to be chosen", mine::isFocusControl);
        Driver.key(' ');
        Driver.until("mine", mine::getSelection);
        Driver.key(SWT.ARROW_RIGHT);
        Driver.until("theirs", () -> theirs.getSelection() && !mine.getSelection());
        Driver.key(SWT.ARROW_LEFT);
        Driver.until("mine again", () -> mine.getSelection() && !theirs.getSelection());
        Screenshots.take("conflict");
        Driver.key(SWT.CR);
        Driver.until("saved", () -> dialog.isDisposed() && !editor.isDirty());
        assertEquals("Accueil des nouveaux " + language + theme + ", mon titre", kept(ref).getTitle());
        assertEquals(Integer.valueOf(4), kept(ref).getCriticality());
        assertEquals(Integer.valueOf(4), edited(editor).getCriticality());
    }

    @ParameterizedTest
    @CsvSource({ "en,light", "fr,dark" })
    void longTextsAndManyFieldsFitASmallScreen(String language, String theme) {
        Workbench.newWindow(language, theme);
        Driver.run(() -> {
            Driver.window().getShell().setMaximized(false);
            Driver.window().getShell().setSize(SMALL_WIDTH, SMALL_HEIGHT);
        });
        Ref ref = Fixture.newItem("Fermer la boutique " + language);
        String body = "Éteindre les fours, compter la caisse, baisser le rideau.\n\n".repeat(20);
        theyChange(ref, item -> item.setBody(body));
        FormEditor editor = open(ref);
        Driver.run(() -> {
            FormContext context = editor.panel().context();
            KnowledgeItem mine = (KnowledgeItem) context.root();
            context.change(object -> {
                mine.setTitle("Fermer la boutique le soir");
                mine.setBody(body + "Puis rendre la clé à Inès, qui ouvre le lendemain. ".repeat(12));
                mine.setCriticality(Integer.valueOf(5));
                mine.setVerifyEvery(30);
                mine.setVerifiedOn(LocalDate.of(2026, 3, 2));
            });
        });
        theyChange(ref, item -> {
            item.setTitle("Fermer la boutique du samedi & du dimanche");
            item.setBody(body + "Puis mettre l’alarme, dont le code est chez Hugo. ".repeat(12));
            item.setCriticality(Integer.valueOf(2));
            item.setVerifyEvery(365);
            item.setVerifiedOn(LocalDate.of(2026, 4, 27));
        });
        message(editor, "conflict.show");
        Driver.begin(() -> editor.panel().save());
        Shell dialog = Driver.dialog("both versions");
        Screenshots.take("conflict-long");
        Point size = Driver.ui(dialog::getSize);
        assertTrue(size.x <= SMALL_WIDTH && size.y <= SMALL_HEIGHT, size.toString());
        Driver.press(dialog, Words.get("conflict.keep"));
    }

    @Test
    void whoGoesOnEditingLosesNothing() {
        Ref ref = Fixture.newItem("Continuer");
        FormEditor editor = open(ref);
        Text title = text(editor, "title");
        Driver.run(() -> title.setText("Mon texte"));
        theyChange(ref, item -> item.setTitle("Leur texte"));
        Driver.begin(() -> editor.panel().save());
        Driver.press(Driver.dialog("conflict"), Words.get("conflict.keep"));
        assertEquals("Mon texte", Driver.ui(title::getText));
        assertTrue(Driver.ui(editor::isDirty).booleanValue());
        assertEquals("Leur texte", kept(ref).getTitle());
        message(editor, "conflict.show");
    }

    @Test
    void anUntouchedFormShowsWhatOthersSaveAndCanGoBack() {
        Ref ref = Fixture.newItem("Avant");
        FormEditor editor = open(ref);
        Text title = text(editor, "title");
        theyChange(ref, item -> item.setTitle("Après"));
        Driver.until("followed", () -> title.getText().equals("Après"));
        assertFalse(Driver.ui(editor::isDirty).booleanValue());
        Driver.run(() -> editor.panel().actions().undo());
        assertEquals("Avant", Driver.ui(title::getText));
        assertTrue(Driver.ui(editor::isDirty).booleanValue(), "what is kept is theirs");
        assertTrue(Driver.ui(() -> editor.panel().save()).booleanValue());
        assertEquals("Avant", kept(ref).getTitle());
    }

    @Test
    void theirVersionIsTakenOverFromTheHeaderAndUndone() {
        Ref ref = Fixture.newItem("En-tête");
        FormEditor editor = open(ref);
        Text title = text(editor, "title");
        Driver.run(() -> title.setText("Mon en-tête"));
        theyChange(ref, item -> item.setTitle("Leur en-tête"));
        Link link = message(editor, "conflict.show");
        Driver.begin(() -> link.notifyListeners(SWT.Selection, new Event()));
        Shell dialog = Driver.dialog("both versions");
        Button all = (Button) Driver.find(dialog,
                c -> c instanceof Button b && b.getText().equals(Words.get("conflict.all-theirs"))).get(0);
        Driver.run(() -> all.notifyListeners(SWT.Selection, new Event()));
        Driver.press(dialog, Words.get("conflict.take"));
        Driver.until("theirs", () -> title.getText().equals("Leur en-tête") && !editor.isDirty());
        Driver.run(() -> editor.panel().actions().undo());
        assertEquals("Mon en-tête", Driver.ui(title::getText));
        assertTrue(Driver.ui(editor::isDirty).booleanValue());
        assertTrue(Driver.ui(() -> editor.panel().save()).booleanValue());
        assertEquals("Mon en-tête", kept(ref).getTitle());
    }

    @Test
    void whatOthersDeletedIsSaidAndComesBackWhenAsked() {
        Ref ref = Fixture.newItem("Disparu");
        FormEditor editor = open(ref);
        Driver.run(() -> text(editor, "title").setText("Disparu, retrouvé"));
        theyDelete(ref);
        message(editor, "conflict.bring-back");
        Driver.begin(() -> editor.panel().save());
        Driver.press(Driver.dialog("deleted"), Words.get("conflict.bring-back"));
        Driver.until("saved", () -> !editor.isDirty());
        assertEquals("Disparu, retrouvé", kept(ref).getTitle());
    }

    @Test
    void whatOthersDeletedIsLetGoWhenAsked() {
        Ref ref = Fixture.newItem("À oublier");
        FormEditor editor = open(ref);
        Driver.run(() -> text(editor, "title").setText("À oublier, peut-être"));
        theyDelete(ref);
        Link link = message(editor, "conflict.bring-back");
        Driver.begin(() -> link.notifyListeners(SWT.Selection, new Event()));
        Driver.press(Driver.dialog("deleted"), Words.get("conflict.let-go"));
        Driver.until("closed", () -> Driver.page().getActiveEditor() == null);
        assertTrue(Fixture.repository().title(ref).isEmpty());
    }

    /** An action on the table, a quick fix and a bulk edit all write so. */
    @Test
    void anActionOnWhatIsBeingTypedBecomesACommandOfItsForm() {
        Ref ref = Fixture.newItem("Vérifier");
        FormEditor editor = open(ref);
        Text title = text(editor, "title");
        Driver.focus(title);
        Driver.key(SWT.END);
        Driver.type(" encore");
        Actions actions = new Actions(Driver.ui(Session::current));
        Driver.run(() -> actions.run(actions.find("knowledge.verify").orElseThrow(), List.of(ref)));
        Driver.until("verified in the form", () -> edited(editor).getVerifiedOn() != null);
        assertEquals("Vérifier encore", Driver.ui(title::getText));
        assertTrue(Driver.ui(editor::isDirty).booleanValue());
        Driver.run(() -> editor.panel().actions().undo());
        assertEquals(null, edited(editor).getVerifiedOn());
        assertEquals("Vérifier encore", Driver.ui(title::getText));
        Driver.run(() -> editor.panel().actions().redo());
        assertTrue(Driver.ui(() -> editor.panel().save()).booleanValue());
        assertEquals("Vérifier encore", kept(ref).getTitle());
        assertTrue(kept(ref).getVerifiedOn() != null);
        assertEquals(3, Fixture.repository().history().of(ref).size(), "made, verified, renamed: nothing twice");
        Driver.run(() -> editor.panel().actions().undo());
        Driver.run(() -> editor.panel().actions().undo());
        assertTrue(Driver.ui(() -> editor.panel().save()).booleanValue());
        assertEquals("Vérifier", kept(ref).getTitle());
        assertEquals(null, kept(ref).getVerifiedOn());
    }

    @Test
    void aChangeTakenBackIsUndoneInTheForm() {
        Ref ref = Fixture.newItem("Avant le retour");
        long renamed;
        try (WorkingCopy copy = Fixture.repository().open()) {
            copy.get(ref, KnowledgeItem.class).setTitle("Après le retour");
            renamed = copy.commit("Renamed").number();
        }
        FormEditor editor = open(ref);
        Driver.run(() -> editor.panel().context().set(edited(editor),
                KnowledgePackage.Literals.KNOWLEDGE_ITEM__CRITICALITY, Integer.valueOf(3)));
        Driver.run(() -> text(editor, "title").setText("Tapé"));
        Fixture.repository().history().revert(renamed);
        Driver.until("taken back in the form", () -> text(editor, "title").getText().equals("Avant le retour"));
        assertEquals(List.of(), links(Driver.ui(() -> editor.panel().control()), "conflict.show"));
        Driver.run(() -> editor.panel().actions().undo());
        assertEquals("Tapé", Driver.ui(() -> text(editor, "title").getText()));
        Driver.run(() -> editor.panel().actions().undo());
        Driver.run(() -> editor.panel().actions().undo());
        assertEquals("Après le retour", Driver.ui(() -> text(editor, "title").getText()));
        assertTrue(Driver.ui(editor::isDirty).booleanValue(), "what is kept is what was taken back");
        Driver.run(() -> {
            editor.panel().actions().redo();
            editor.panel().actions().redo();
            editor.panel().actions().redo();
        });
        assertEquals("Avant le retour", Driver.ui(() -> text(editor, "title").getText()));
        assertTrue(Driver.ui(() -> editor.panel().save()).booleanValue());
        assertFalse(Driver.ui(editor::isDirty).booleanValue());
        assertEquals(Integer.valueOf(3), kept(ref).getCriticality());
    }
}
