// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.organisation.model.Person;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.open.ObjectInput;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Workbench;

/** What nothing brings back is asked for, in both languages, and done only where the person says so. */
@ExtendWith(Workbench.class)
class EraseScreenTest {

    @BeforeAll
    static void company() {
        Fixture.get();
    }

    private static Ref newPerson(Repository repository) {
        try (WorkingCopy copy = repository.open()) {
            Person person = copy.create(OrganisationPackage.Literals.PERSON, Person.class);
            person.setName("Odile Perrin");
            copy.commit("new");
            return repository.models().ref(person);
        }
    }

    private static void answer(Ref person, String name, boolean yes) {
        Actions actions = Driver.ui(() -> new Actions(Session.current()));
        ObjectAction erase = actions.find("organisation.erase").orElseThrow();
        String label = Driver.ui(() -> erase.label(Session.current().locale()));
        Driver.begin(() -> actions.run(erase, List.of(person)));
        Driver.until("the question", () -> {
            Shell active = Driver.display().getActiveShell();
            return active != null && active.getText().equals(label);
        });
        Shell ask = Driver.ui(() -> Driver.display().getActiveShell());
        String words = Words.get("action.erase.ask", label, Integer.valueOf(1));
        assertFalse(Driver.find(ask, c -> c instanceof Label l && l.getText().equals(words)).isEmpty(), words);
        if (!name.isEmpty()) {
            Screenshots.take(name);
        }
        Driver.press(ask, yes ? label : Words.get("button.cancel"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void itIsAskedFor(String language) {
        Workbench.in(language, "light");
        Repository repository = Fixture.repository();
        Ref person = newPerson(repository);
        answer(person, "erase-" + language, false);
        Driver.settle();
        assertEquals("Odile Perrin", repository.title(person).orElse(""));
        answer(person, "", true);
        // titles are read before they are committed, the history is not
        Driver.until("erased", () -> repository.history().of(person).getFirst().changeSet()
                .kind() == ChangeSet.Kind.ERASURE);
        assertFalse(repository.title(person).orElse("").contains("Perrin"));
        ChangeSet last = repository.history().of(person).getFirst().changeSet();
        assertThrows(PasseurException.class, () -> repository.history().revert(last.number()));
    }

    private static Ref newItem(Repository repository) {
        try (WorkingCopy copy = repository.open()) {
            KnowledgeItem item = copy.create(KnowledgePackage.Literals.KNOWLEDGE_ITEM, KnowledgeItem.class);
            item.setTitle("Le grand four");
            item.setBody("Il chauffe mal le matin : voir avec Odile.");
            copy.commit("new");
            return repository.models().ref(item);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void whatMayStillSpeakOfHerIsShown(String language) {
        Workbench.in(language, "light");
        Repository repository = Fixture.repository();
        Ref person = newPerson(repository);
        Ref item = newItem(repository);
        answer(person, "", true);
        Driver.until("the texts in doubt", () -> shown().isPresent());
        Shell dialog = Driver.ui(() -> shown().orElseThrow());
        Table table = (Table) Driver.find(dialog, c -> c instanceof Table).get(0);
        assertEquals("Il chauffe mal le matin : voir avec Odile.",
                Driver.ui(() -> row(table, "Le grand four").getText(2)));
        Screenshots.take("erase-doubts-" + language);
        Driver.run(() -> table.setSelection(row(table, "Le grand four")));
        Driver.run(() -> table.notifyListeners(SWT.DefaultSelection, new Event()));
        assertEquals(Optional.of(item), Driver.ui(EraseScreenTest::opened));
        assertFalse(Driver.ui(dialog::isDisposed), "it stays for the next one");
        Driver.press(dialog, Words.get("button.close"));
        Driver.closeEditors();
        try (WorkingCopy copy = repository.open()) {
            copy.delete(item);
            copy.commit("clean");
        }
    }

    private static TableItem row(Table table, String title) {
        return Stream.of(table.getItems()).filter(each -> each.getText(0).equals(title)).findFirst().orElseThrow();
    }

    private static Optional<Ref> opened() {
        return Driver.page().getActiveEditor().getEditorInput() instanceof ObjectInput input ? Optional.of(input.ref())
                : Optional.empty();
    }

    private static Optional<Shell> shown() {
        return Stream.of(Driver.display().getShells()).filter(each -> each.getText().equals(Words.get("doubts.title")))
                .findFirst();
    }
}
