// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.core.screen.FormSpec.Field.of;
import static org.passeur.core.screen.FormSpec.Field.shown;
import static org.passeur.core.screen.FormSpec.Field.text;
import static org.passeur.core.screen.FormSpec.Field.wide;
import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.MEASURE;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.util.List;

import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.FormSpec.Fields;
import org.passeur.core.screen.FormSpec.Related;
import org.passeur.core.screen.TableSpec.Column;

/** The forms of this domain: what a person fills first comes first. */
public final class Forms {

    private Forms() {
    }

    /** All of them. */
    public static List<FormSpec> all() {
        return List.of(strategy(), objective(), indicator(), measure());
    }

    private static FormSpec strategy() {
        return FormSpec.of(STRATEGY, "compass",
                Fields.of("section.strategy", wide("title"), of("author"), shown("edition"), text("summary", 5)),
                Related.of("section.objectives", OBJECTIVE, "strategy", Column.of("title", 44),
                        Column.of("progress", 16), Column.of("served", 14)),
                Fields.of("section.validation", shown("state"), shown("submitted"), of("validatedBy"),
                        of("validatedOn"), shown("previous")));
    }

    private static FormSpec objective() {
        return FormSpec.of(OBJECTIVE, "bullseye",
                Fields.of("section.objective", wide("title"), of("strategy"), shown("origin"), text("description", 4)),
                Related.of("section.indicators", INDICATOR, "objective", Column.of("name", 34), Column.of("unit", 10),
                        Column.of("baseline", 10), Column.of("latest", 10), Column.of("target", 10),
                        Column.of("progress", 16), Column.of("due", 12)));
    }

    private static FormSpec indicator() {
        return FormSpec.of(INDICATOR, "speedometer2",
                Fields.of("section.indicator", wide("name"), of("objective"), of("unit"), of("baseline"),
                        of("target"), of("due"), shown("origin")),
                Related.of("section.measures", MEASURE, "indicator", Column.of("date", 12), Column.of("value", 10),
                        Column.of("note", 40)));
    }

    private static FormSpec measure() {
        return FormSpec.of(MEASURE, "rulers",
                Fields.of("section.measure", of("indicator"), of("date"), of("value"), wide("note")));
    }
}
