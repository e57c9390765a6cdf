// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.analysis.Analysis;
import org.passeur.organisation.People;

/** An analysis with its name, and a way to write what came out as maps. */
record Answer(String id, Function<Analysis.Request, Analysis.Result> work) implements Analysis {

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "analysis." + id);
    }

    @Override
    public Result run(Request request) {
        return work.apply(request);
    }

    /** The people that a request names. */
    static List<org.passeur.core.Link> people(Analysis.Request request) {
        return People.require(request.workspace().repository(), request.arguments().getOrDefault("people", List.of()));
    }

    /** Names and values in turn; a value that is missing or empty is left out. */
    static Map<String, Object> map(@Nullable Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (namesAndValues[i] instanceof String name) {
                switch (value) {
                    case null -> {
                        // left out
                    }
                    case OptionalDouble number -> number.ifPresent(n -> map.put(name, n));
                    case OptionalInt number -> number.ifPresent(n -> map.put(name, n));
                    default -> map.put(name, value);
                }
            }
        }
        return map;
    }
}
