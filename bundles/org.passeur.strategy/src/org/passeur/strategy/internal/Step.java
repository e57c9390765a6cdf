// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.strategy.model.Strategy;
import org.passeur.strategy.model.StrategyState;

/**
 * A step in the life of a strategy; {@link StrategyRule} notes the day.
 *
 * @param from the state in which it can be done
 */
record Step(String id, String icon, StrategyState from, Consumer<Strategy> work) implements ObjectAction {

    /** Hands a draft to Direction. */
    static final Step SUBMIT = new Step("strategy.submit", "send", StrategyState.DRAFT,
            strategy -> strategy.setState(StrategyState.SUBMITTED));

    /** Makes a draft of it again, because Direction asked for changes. */
    static final Step REWORK = new Step("strategy.rework", "arrow-counterclockwise", StrategyState.SUBMITTED,
            strategy -> strategy.setState(StrategyState.DRAFT));

    /** Notes that Direction validated it: by whom stands in its form, on the day given there or today. */
    static final Step VALIDATE = new Step("strategy.validate", "check-circle", StrategyState.SUBMITTED,
            Step::validate);

    private static void validate(Strategy strategy) {
        if (strategy.getValidatedBy() == null) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.strategy.by-whom", strategy.getTitle());
        }
        strategy.setState(StrategyState.VALIDATED);
    }

    @Override
    public EClass type() {
        return STRATEGY;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "action." + id);
    }

    @Override
    public boolean appliesTo(Entity object) {
        return object instanceof Strategy strategy && strategy.getState() == from;
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        objects.stream().filter(this::appliesTo).forEach(object -> work.accept((Strategy) object));
    }
}
