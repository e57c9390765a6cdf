// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.analysis;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.l10n.Texts;

/**
 * An analysis with its name and the words of its domain ({@code figure.<key>} for what comes out), and a way to write that
 * as maps.
 */
public record Answer(String id, Texts texts, Function<Analysis.Request, Analysis.Result> work) implements Analysis {

    @Override
    public String label(Locale locale) {
        return texts.get(locale, "analysis." + id);
    }

    @Override
    public Optional<String> heading(String key, Locale locale) {
        return texts.find(locale, "figure." + key);
    }

    @Override
    public Result run(Request request) {
        return work.apply(request);
    }

    /** Names and values in turn; a value that is missing or empty is left out. */
    public static Map<String, Object> map(@Nullable Object... namesAndValues) {
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
