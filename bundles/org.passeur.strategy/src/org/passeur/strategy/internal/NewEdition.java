// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.strategy.model.Indicator;
import org.passeur.strategy.model.Objective;
import org.passeur.strategy.model.Strategy;
import org.passeur.strategy.model.StrategyPackage.Literals;
import org.passeur.strategy.model.StrategyState;

/** Begins the next edition of a validated strategy, with its objectives and their indicators. */
final class NewEdition implements ObjectAction {

    @Override
    public String id() {
        return "strategy.new-edition";
    }

    @Override
    public EClass type() {
        return STRATEGY;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "action." + id());
    }

    @Override
    public String icon() {
        return "files";
    }

    @Override
    public boolean appliesTo(Entity object) {
        return object instanceof Strategy strategy && strategy.getState() == StrategyState.VALIDATED;
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        objects.stream().filter(this::appliesTo).forEach(object -> begin(copy, (Strategy) object));
    }

    private static void begin(WorkingCopy copy, Strategy before) {
        Strategy next = copy.create(STRATEGY, Strategy.class);
        next.setTitle(before.getTitle());
        next.setSummary(before.getSummary());
        next.setAuthor(before.getAuthor());
        next.setPrevious(before);
        for (Objective old : under(copy, Literals.OBJECTIVE__STRATEGY, before, Objective.class)) {
            Objective objective = copy.create(OBJECTIVE, Objective.class);
            objective.setTitle(old.getTitle());
            objective.setDescription(old.getDescription());
            objective.setStrategy(next);
            objective.setOrigin(old);
            under(copy, Literals.INDICATOR__OBJECTIVE, old, Indicator.class)
                    .forEach(indicator -> copyOf(copy, indicator, objective));
        }
    }

    private static <T> List<T> under(WorkingCopy copy, EReference reference, Entity above, Class<T> as) {
        Query query = Query.of(reference.getEContainingClass())
                .where(Filter.in(reference.getName(), List.of(above.getId())));
        return copy.rows(query).stream().flatMap(row -> copy.find(row.ref()).stream()).map(as::cast).toList();
    }

    private static void copyOf(WorkingCopy copy, Indicator old, Objective objective) {
        Indicator indicator = copy.create(INDICATOR, Indicator.class);
        indicator.setName(old.getName());
        indicator.setObjective(objective);
        indicator.setUnit(old.getUnit());
        indicator.setBaseline(old.getBaseline());
        indicator.setTarget(old.getTarget());
        indicator.setDue(old.getDue());
        indicator.setOrigin(old);
    }
}
