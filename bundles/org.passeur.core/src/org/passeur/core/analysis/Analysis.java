// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.passeur.core.Workspace;

/** A figure or a list that is worked out, asked for by name: {@code passeur analyse loss-risk}. */
public interface Analysis {

    /** The name on the command line, such as {@code bus-factor}; its label and help are keyed {@code analysis.<id>}. */
    String id();

    /** What it is, in a sentence. */
    String label(Locale locale);

    /** What one of its figures or inputs is called; empty where the program's own word will do. */
    default Optional<String> heading(String key, Locale locale) {
        return Optional.empty();
    }

    /** Works it out. */
    Result run(Request request);

    /**
     * What is asked.
     *
     * @param arguments named arguments such as {@code people}, as typed
     */
    record Request(Workspace workspace, LocalDate on, Locale locale, Map<String, List<String>> arguments) {
    }

    /**
     * What came out, with what went in: maps, lists, texts, numbers, dates, literals and links, so that any program can
     * show it; keys are the names of the domain.
     */
    record Result(Map<String, Object> inputs, Map<String, Object> result) {
    }
}
