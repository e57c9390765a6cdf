// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.MEASURE;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.util.List;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.organisation.model.Person;
import org.passeur.strategy.model.Indicator;
import org.passeur.strategy.model.Measure;
import org.passeur.strategy.model.Objective;
import org.passeur.strategy.model.Strategy;
import org.passeur.strategy.model.StrategyState;

/** Two versions of the strategy: the first stored knowledge, the second hands it on; and what was measured. */
public final class StrategyStep implements Step {

    private static final String DIRECTION = "hvasseur";

    @Override
    public void tell(Story story) {
        for (Line line : story.content().table("strategies")) {
            strategy(story, line);
            story.content().table("objectives").stream().filter(o -> o.get("strategy").equals(line.key()))
                    .forEach(objective -> objective(story, objective));
            story.commit("strategy-" + line.key(), Kind.EDIT);
        }
        for (Line line : story.content().table("measures")) {
            Measure measure = story.create(MEASURE, Measure.class);
            measure.setIndicator(story.get(line.get("indicator"), INDICATOR, Indicator.class));
            measure.setDate(story.ago(line.number("days")));
            measure.setValue(Double.valueOf(line.get("value")));
            measure.setNote(line.text("note"));
        }
        story.commit("measures", Kind.EDIT);
    }

    private static void strategy(Story story, Line line) {
        Strategy strategy = story.create(line.key(), STRATEGY, Strategy.class);
        strategy.setTitle(line.text());
        strategy.setSummary(line.text("summary"));
        strategy.setAuthor(story.get(line.get("author"), PERSON, Person.class));
        strategy.setState(StrategyState.VALIDATED);
        strategy.setSubmitted(story.ago(line.number("submitted")));
        strategy.setValidatedBy(story.get(DIRECTION, PERSON, Person.class));
        strategy.setValidatedOn(story.ago(line.number("validated")));
        if (line.has("previous")) {
            strategy.setPrevious(story.get(line.get("previous"), STRATEGY, Strategy.class));
        }
    }

    private static void objective(Story story, Line line) {
        Objective objective = story.create(line.key(), OBJECTIVE, Objective.class);
        objective.setTitle(line.text());
        objective.setDescription(line.text("about"));
        objective.setStrategy(story.get(line.get("strategy"), STRATEGY, Strategy.class));
        if (line.has("origin")) {
            objective.setOrigin(story.get(line.get("origin"), OBJECTIVE, Objective.class));
        }
        List<Line> indicators = story.content().table("indicators");
        indicators.stream().filter(i -> i.get("objective").equals(line.key()))
                .forEach(indicator -> indicator(story, objective, indicator));
    }

    private static void indicator(Story story, Objective objective, Line line) {
        Indicator indicator = story.create(line.key(), INDICATOR, Indicator.class);
        indicator.setName(line.text());
        indicator.setObjective(objective);
        indicator.setUnit(line.text("unit"));
        indicator.setBaseline(Double.valueOf(line.get("baseline")));
        indicator.setTarget(Double.valueOf(line.get("target")));
        indicator.setDue(story.ago(line.number("due")));
        if (line.has("origin")) {
            indicator.setOrigin(story.get(line.get("origin"), INDICATOR, Indicator.class));
        }
    }
}
