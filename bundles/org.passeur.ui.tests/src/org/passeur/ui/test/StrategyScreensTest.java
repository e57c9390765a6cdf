// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.MEASURE;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.screen.TableSpec;
import org.passeur.organisation.model.Person;
import org.passeur.strategy.model.Indicator;
import org.passeur.strategy.model.Measure;
import org.passeur.strategy.model.Objective;
import org.passeur.strategy.model.Strategy;
import org.passeur.strategy.model.StrategyState;
import org.passeur.ui.Session;
import org.passeur.ui.dashboard.DashboardEditor;
import org.passeur.ui.dashboard.DashboardPlace;
import org.passeur.ui.form.FormEditor;
import org.passeur.ui.table.TableEditor;

/** Takes a strategy from draft to its next version by the buttons of its form, and pictures of all its screens. */
@ExtendWith(Workbench.class)
class StrategyScreensTest {

    private long before;

    @BeforeEach
    void begin() {
        Fixture.get();
        before = repository().lastChangeSet();
    }

    /** What Direction validated cannot be deleted, which other tests do. */
    @AfterEach
    void takeBack() {
        Driver.closeEditors();
        for (long number = repository().lastChangeSet(); number > before; number--) {
            repository().history().revert(number);
        }
    }

    @ParameterizedTest
    @CsvSource({ "en,light", "fr,light", "fr,dark" })
    void aStrategyGoesThroughItsLifeByTheButtonsOfItsForm(String language, String theme) {
        Fixture company = Fixture.get();
        Workbench.newWindow(language, theme);
        Ref strategy = write(company.person(0), "Transmettre (" + language + " " + theme + ")");
        form(strategy, "form-strategy-draft");
        press("strategy.submit");
        until(strategy, StrategyState.SUBMITTED);
        press("strategy.validate");
        until(strategy, StrategyState.VALIDATED);
        showsWhole("submitted");
        Screenshots.take("form-strategy-validated");
        press("strategy.new-edition");
        Driver.until("the next version", () -> next(strategy) == 1);
        for (TableSpec table : Session.current().models().domains().stream().filter(d -> d.id().equals("strategy"))
                .flatMap(d -> d.tables().stream()).toList()) {
            Driver.run(() -> Session.current().open().table(table));
            TableEditor editor = Driver.editor(TableEditor.class);
            Driver.until("rows of " + table.id(), () -> editor.panel().loaded() && editor.panel().lineCount() > 0
                    && !editor.panel().cell(0, 0).equals("…"));
            Screenshots.take("table-" + table.id().toLowerCase(Locale.ROOT));
        }
        for (EClass type : List.of(OBJECTIVE, INDICATOR, MEASURE)) {
            form(repository().rows(Query.of(type).limit(1)).getFirst().ref(),
                    "form-" + type.getName().toLowerCase(Locale.ROOT));
        }
        Driver.run(() -> new DashboardPlace().open(Session.current()));
        Driver.editor(DashboardEditor.class);
        String tile = Locale.FRENCH.getLanguage().equals(language) ? "La stratégie" : "The strategy";
        Driver.until("the tile", () -> !Driver.find(Driver.window().getShell(),
                c -> c instanceof Label l && l.getText().equals(tile)).isEmpty());
        Screenshots.take("dashboard-strategy");
    }

    private static Repository repository() {
        return Fixture.repository();
    }

    private static Ref write(Ref direction, String title) {
        Repository repository = repository();
        try (WorkingCopy copy = repository.open()) {
            Strategy strategy = copy.create(STRATEGY, Strategy.class);
            strategy.setTitle(title);
            strategy.setSummary("Plus personne n’est seul à savoir.");
            strategy.setValidatedBy(copy.get(direction, Person.class));
            for (int i = 0; i < 3; i++) {
                Objective objective = copy.create(OBJECTIVE, Objective.class);
                objective.setTitle(List.of("Transmettre ce qu’une seule personne sait", "Trouver une réponse vite",
                        "Accueillir les nouveaux").get(i));
                objective.setDescription("Avant que les gens ne partent.");
                objective.setStrategy(strategy);
                Indicator indicator = copy.create(INDICATOR, Indicator.class);
                indicator.setName("Savoirs critiques à détenteur unique " + i);
                indicator.setUnit("connaissances");
                indicator.setBaseline(34.0);
                indicator.setTarget(8.0);
                indicator.setDue(LocalDate.now().plusDays(90));
                indicator.setObjective(objective);
                for (int m = 0; m < 3; m++) {
                    Measure measure = copy.create(MEASURE, Measure.class);
                    measure.setIndicator(indicator);
                    measure.setDate(LocalDate.now().minusDays(200 - 90L * m));
                    measure.setValue(34.0 - 5 * m - 2 * i);
                    measure.setNote("Tri avec les responsables d’équipe");
                }
            }
            copy.commit("strategy");
            return repository.models().ref(strategy);
        }
    }

    private static void form(Ref ref, String name) {
        Driver.run(() -> Session.current().open().object(ref));
        FormEditor editor = Driver.editor(FormEditor.class);
        Driver.until("the form", () -> editor.panel() != null);
        Screenshots.take(name);
    }

    private static void press(String action) {
        Session session = Driver.ui(Session::current);
        String label = session.models().domains().stream().flatMap(d -> d.actions().stream())
                .filter(a -> a.id().equals(action)).map((ObjectAction a) -> a.label(session.locale())).findFirst()
                .orElseThrow();
        Control form = Driver.ui(() -> Driver.editor(FormEditor.class).panel().control());
        Driver.until(label + " to be seen", () -> buttons(form, label).stream()
                .anyMatch(b -> b.isVisible() && b.getSize().x > 0 && b.getParent().getSize().x > b.getSize().x / 2));
        List<Control> found = buttons(form, label);
        assertEquals(1, found.size(), label);
        Driver.begin(() -> found.getFirst().notifyListeners(SWT.Selection, new Event()));
    }

    /** A value that an action wrote has the room that it needs. */
    private static void showsWhole(String feature) {
        Control form = Driver.ui(() -> Driver.editor(FormEditor.class).panel().control());
        Text text = (Text) Driver.find(form, c -> c instanceof Text && feature.equals(c.getData("passeur.field")))
                .getFirst();
        Driver.until("room for " + feature, () -> text.getText().length() > 1
                && text.getSize().x >= text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    }

    private static List<Control> buttons(Control form, String label) {
        return Driver.find(form, c -> c instanceof Button b && b.getText().replace("&", "").equals(label));
    }

    private static void until(Ref strategy, StrategyState state) {
        Driver.until(state.getName(), () -> state == repository()
                .rows(Query.of(STRATEGY).columns("state"), List.of(strategy.id())).getFirst().get("state"));
    }

    private static long next(Ref strategy) {
        return repository().count(Query.of(STRATEGY).where(Filter.eq("previous", strategy)));
    }
}
