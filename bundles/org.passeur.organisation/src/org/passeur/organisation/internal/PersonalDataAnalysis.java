// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.analysis.Analysis;
import org.passeur.organisation.People;
import org.passeur.organisation.PersonalData;

/** Answers {@code personal-data} for the people named. */
final class PersonalDataAnalysis implements Analysis {

    @Override
    public String id() {
        return "personal-data";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "analysis.personal-data");
    }

    @Override
    public Optional<String> heading(String key, Locale locale) {
        return Words.TEXTS.find(locale, "figure." + key);
    }

    @Override
    public Result run(Request request) {
        Repository repository = request.workspace().repository();
        List<Link> people = People.require(repository, request.arguments().getOrDefault("people", List.of()));
        Map<String, Object> result = new LinkedHashMap<>();
        for (Link person : people) {
            PersonalData.Export export = PersonalData.export(repository, person.ref(), request.on());
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("own", export.own());
            export.related().forEach((type, objects) -> shown.put(type.getName(), objects.stream()
                    .map(o -> Map.of("object", o.object(), "via", o.via(), "values", o.values()))
                    .toList()));
            shown.put("mentions", export.mentions());
            result.put(person.ref().toString(), shown);
        }
        return new Result(Map.of("on", request.on(), "people", people), result);
    }
}
