// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.core.analysis.Answer.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.passeur.core.Repository;
import org.passeur.core.analysis.Analysis;
import org.passeur.core.analysis.Analysis.Request;
import org.passeur.core.analysis.Analysis.Result;
import org.passeur.core.analysis.Answer;
import org.passeur.strategy.Editions;
import org.passeur.strategy.Editions.Edition;
import org.passeur.strategy.StrategyFacts;
import org.passeur.strategy.StrategyFacts.Aim;
import org.passeur.strategy.StrategyFacts.Gauge;

/** The figures and lists of this domain that can be asked for. */
public final class Analyses {

    private Analyses() {
    }

    /** All of them. */
    public static List<Analysis> all() {
        return List.of(new Answer("strategy", Words.TEXTS, Analyses::strategy));
    }

    private static Result strategy(Request request) {
        Repository repository = request.workspace().repository();
        Optional<Edition> valid = Editions.validOn(repository, request.on());
        Map<String, Object> inputs = map("on", request.on(), "editions", Editions.all(repository).size(), "formula",
                "100 x (value - baseline) / (target - baseline); means of indicators between 0 and 100");
        return new Result(inputs, valid.map(edition -> told(StrategyFacts.read(repository, edition, request.on())))
                .orElseGet(() -> map("objectives", List.of())));
    }

    private static Map<String, Object> told(StrategyFacts facts) {
        Edition edition = facts.edition();
        return map("strategy", edition.strategy(), "edition", edition.number(), "state", edition.state(),
                "validatedBy", edition.validatedBy(), "validatedOn", edition.validatedOn(), "progress",
                facts.progress(), "objectives", facts.aims().stream().map(Analyses::told).toList(),
                "servesOthers", facts.servesOthers(), "servesNone", facts.servesNone());
    }

    private static Map<String, Object> told(Aim aim) {
        return map("objective", aim.objective(), "progress", aim.progress(), "indicators",
                aim.gauges().stream().map(Analyses::told).toList(), "servedBy", aim.servedBy());
    }

    private static Map<String, Object> told(Gauge gauge) {
        return map("indicator", gauge.indicator(), "unit", gauge.unit(), "baseline", gauge.progress().baseline(),
                "target", gauge.progress().target(), "due", gauge.due(), "value", gauge.progress().value(),
                "measuredOn", gauge.progress().measuredOn(), "progress", gauge.progress().percent());
    }
}
