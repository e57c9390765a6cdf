// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.passeur.cli.Nearest;
import org.passeur.cli.Session;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Workspace;
import org.passeur.exchange.value.KeptReferences;
import org.passeur.report.Parameter;
import org.passeur.report.Report;

/** What a report is asked for, from words to values. */
final class ReportValues {

    private final Models models;
    private final KeptReferences names;

    ReportValues(Workspace workspace) {
        models = workspace.repository().models();
        names = new KeptReferences(workspace.repository());
    }

    Map<String, Object> of(Report report, Map<String, List<String>> given) {
        List<String> known = report.parameters().stream().map(Parameter::key).toList();
        for (String key : given.keySet()) {
            if (!known.contains(key)) {
                List<String> near = Nearest.to(key, known);
                throw Session.invalid("error.unknown-parameter", key, report.id(),
                        String.join(", ", near.isEmpty() ? known : near));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : report.parameters()) {
            if (given.containsKey(parameter.key())) {
                values.put(parameter.key(), value(parameter, given.getOrDefault(parameter.key(), List.of())));
            } else if (parameter.required()) {
                throw Session.invalid("error.needs", parameter.key());
            }
        }
        return values;
    }

    private Object value(Parameter parameter, List<String> words) {
        String first = words.getFirst().strip();
        return switch (parameter.type()) {
            case DATE -> date(first);
            case PERSONS -> words.stream().map(word -> find("Person", word)).toList();
            case TEAM -> find("Team", first);
            case FLAG -> Boolean.valueOf(!"false".equalsIgnoreCase(first));
            case TEXT -> first;
        };
    }

    private static LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw Session.invalid("error.date", word);
        }
    }

    private Ref find(String className, String word) {
        EClass type = models.require(className);
        return names.find(type, word).orElseThrow(() -> Session.invalid("error.nobody", word, className));
    }
}
