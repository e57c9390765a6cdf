// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Models;
import org.passeur.core.l10n.Texts;
import org.passeur.exchange.value.Names;

/** Finds the feature that a column means: by key, by label in either language, by the words that a domain adds. */
public final class HeaderMatcher {

    private static final Set<String> TITLES = Set.of("title", "titre", "name", "nom", "label", "libelle", "intitule");

    private final Models models;
    private final EClass type;
    private final Map<String, EStructuralFeature> byName = new HashMap<>();

    /** For a class. */
    public HeaderMatcher(Models models, EClass type) {
        this.models = models;
        this.type = type;
        List<EStructuralFeature> features = models.visibleFeatures(type);
        features.forEach(feature -> put(feature.getName(), feature));
        for (String language : Texts.LANGUAGES.stream().sorted().toList()) {
            Locale locale = Locale.of(language);
            features.forEach(feature -> put(models.label(type, feature.getName(), locale), feature));
            features.forEach(feature -> putSynonyms(feature, locale));
        }
        List<EStructuralFeature> titles = models.titleFeatures(type);
        if (titles.size() == 1) {
            TITLES.forEach(title -> put(title, titles.getFirst()));
        }
    }

    /** The feature for each column, {@code ""} where none is meant. A feature is taken once, by the first that names it. */
    public Map<String, String> match(List<String> headers) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String header : headers) {
            EStructuralFeature feature = byName.get(Names.folded(header));
            boolean free = feature != null && !columns.containsValue(feature.getName());
            if (!header.isEmpty()) {
                columns.put(header, free && feature != null ? feature.getName() : "");
            }
        }
        return columns;
    }

    /** How well columns fit the class, from 0 to 1. */
    public double score(List<String> headers) {
        long named = headers.stream().filter(header -> !header.isEmpty()).count();
        Map<String, String> columns = match(headers);
        long found = columns.values().stream().filter(feature -> !feature.isEmpty()).count();
        boolean complete = type.getEAllStructuralFeatures().stream()
                .filter(f -> f.isRequired() && f.getDefaultValue() == null)
                .allMatch(f -> columns.containsValue(f.getName()));
        return named == 0 || !complete ? 0 : (double) found / named;
    }

    private void put(String name, EStructuralFeature feature) {
        byName.putIfAbsent(Names.folded(name), feature);
    }

    private void putSynonyms(EStructuralFeature feature, Locale locale) {
        models.domain(type)
                .flatMap(domain -> domain.texts().find(locale,
                        feature.getEContainingClass().getName() + "." + feature.getName() + ".synonyms"))
                .ifPresent(words -> List.of(words.split(",")).forEach(word -> put(word, feature)));
    }
}
