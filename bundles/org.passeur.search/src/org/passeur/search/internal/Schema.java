// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Models;
import org.passeur.core.l10n.Texts;
import org.passeur.search.SearchContribution;

/** What of the installed models is indexed: which classes, and for each which features and facets. */
final class Schema {

    private static final String LEFT_OUT = "notSearchable";

    private final Models models;
    private final Map<EClass, TypePlan> plans = new HashMap<>();
    private final List<EClass> types = new ArrayList<>();
    private final List<SearchContribution> contributions;
    private final Map<Enumerator, List<String>> labels = new ConcurrentHashMap<>();

    Schema(Models models, Collection<SearchContribution> contributions) {
        this.models = models;
        this.contributions = List.copyOf(contributions);
        for (EClass type : models.entityClasses()) {
            if (!isLeftOut(type)) {
                types.add(type);
                plans.put(type, new TypePlan(type, models));
            }
        }
    }

    private boolean isLeftOut(EClass type) {
        return models.hidden(type) || models.annotation(type, LEFT_OUT).map(Boolean::parseBoolean).orElse(false)
                || type.getEAllSuperTypes().stream()
                        .anyMatch(
                                parent -> models.annotation(parent, LEFT_OUT).map(Boolean::parseBoolean).orElse(false));
    }

    Models models() {
        return models;
    }

    /** The classes that are indexed. */
    List<EClass> types() {
        return List.copyOf(types);
    }

    boolean indexes(EClass type) {
        return plans.containsKey(type);
    }

    TypePlan plan(EClass type) {
        return Objects.requireNonNull(plans.get(type), type.getName());
    }

    List<SearchContribution> contributions(EClass type) {
        return contributions.stream().filter(contribution -> contribution.type().isSuperTypeOf(type)).toList();
    }

    /** The contributions whose facets change with an object of this class; none for most. */
    List<SearchContribution> fedBy(EClass type) {
        return contributions.stream()
                .filter(contribution -> contribution.feeders().stream().anyMatch(feeder -> feeder.isSuperTypeOf(type)))
                .toList();
    }

    /** Facets by name: those of the domain first, then those of the model. */
    List<String> facets(EClass type) {
        Set<String> names = new LinkedHashSet<>();
        contributions(type).forEach(contribution -> names.addAll(contribution.facets()));
        if (indexes(type)) {
            plan(type).facets().stream().map(EStructuralFeature::getName).forEach(names::add);
        }
        return List.copyOf(names);
    }

    /** What a literal is called in every language of the product. */
    List<String> labels(Enumerator literal) {
        return labels.computeIfAbsent(literal,
                one -> Texts.LANGUAGES.stream().sorted().map(language -> models.label(one, Locale.of(language)))
                        .toList());
    }

    /** Changes whenever what is indexed changes, so that an index made for other models is made anew. */
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        types.stream().map(type -> plan(type).toString() + facets(type)).sorted().forEach(all::append);
        return types.size() + "-" + Integer.toHexString(all.toString().hashCode());
    }
}
