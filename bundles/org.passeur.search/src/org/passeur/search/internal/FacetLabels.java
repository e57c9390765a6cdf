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
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.l10n.Texts;
import org.passeur.search.Facet;
import org.passeur.search.Facet.Value;
import org.passeur.search.SearchContribution;
import org.passeur.search.SearchRequest;

/** Gives facets and their values the names by which people know them. */
final class FacetLabels {

    private static final Texts TEXTS = Texts.of(FacetLabels.class, "search");
    private static final String ADDRESS = Ref.SCHEME + ":/";
    /** Titles are looked up for so many values of a facet at most: nobody reads more. */
    private static final int MOST_TITLES = 200;

    private final Schema schema;
    private final Repository repository;
    private final Locale locale;
    private final List<EClass> types;

    /** Names in the language of a request, by its classes first. */
    FacetLabels(Schema schema, Repository repository, SearchRequest request) {
        this.schema = schema;
        this.repository = repository;
        locale = request.locale();
        Set<EClass> all = new LinkedHashSet<>();
        schema.types().stream().filter(type -> request.classes().contains(type.getName())).forEach(all::add);
        all.addAll(schema.types());
        types = List.copyOf(all);
    }

    /** The same facets with names. */
    List<Facet> named(List<Facet> facets) {
        return facets.stream().map(this::named).toList();
    }

    private Facet named(Facet facet) {
        if (facet.name().equals(SearchRequest.CLASS)) {
            return named(facet, TEXTS.get(locale, "facet.class"), this::className);
        }
        Map<String, String> titles = titles(facet.values());
        List<EStructuralFeature> features = features(facet.name());
        if (!features.isEmpty()) {
            String label = schema.models().label(features.get(0).getEContainingClass(), facet.name(), locale);
            return named(facet, label, value -> titled(titles, value).or(() -> literal(features, value)));
        }
        for (EClass type : types) {
            for (SearchContribution contribution : schema.contributions(type)) {
                if (contribution.facets().contains(facet.name())) {
                    return named(facet, contribution.label(facet.name(), locale),
                            value -> titled(titles, value).or(() -> contribution.label(facet.name(), value, locale)));
                }
            }
        }
        return named(facet, facet.name(), value -> titled(titles, value));
    }

    private interface Naming {
        Optional<String> name(String value);
    }

    private static Facet named(Facet facet, String label, Naming naming) {
        List<Value> values = new ArrayList<>();
        for (Value value : facet.values()) {
            values.add(new Value(value.value(), naming.name(value.value()).orElse(value.value()), value.count(),
                    value.chosen()));
        }
        return new Facet(facet.name(), label, values);
    }

    private Optional<String> className(String name) {
        return types.stream().filter(type -> type.getName().equals(name)).findFirst()
                .map(type -> schema.models().plural(type, locale));
    }

    private static Optional<String> titled(Map<String, String> titles, String value) {
        return Optional.ofNullable(titles.get(value));
    }

    private Map<String, String> titles(Collection<Value> values) {
        List<Ref> refs = new ArrayList<>();
        for (Value value : values) {
            if (value.value().startsWith(ADDRESS) && refs.size() < MOST_TITLES) {
                try {
                    refs.add(schema.models().parse(value.value()));
                } catch (PasseurException e) {
                    // of a class that is not installed any more: it keeps its address
                    continue;
                }
            }
        }
        Map<String, String> titles = new HashMap<>();
        if (!refs.isEmpty()) {
            repository.titles(refs).forEach((ref, title) -> titles.put(ref.toString(), title));
        }
        return titles;
    }

    private List<EStructuralFeature> features(String name) {
        List<EStructuralFeature> features = new ArrayList<>();
        for (EClass type : types) {
            schema.plan(type).facets().stream().filter(feature -> feature.getName().equals(name))
                    .forEach(features::add);
        }
        return features;
    }

    private Optional<String> literal(List<EStructuralFeature> features, String value) {
        for (EStructuralFeature feature : features) {
            if (feature.getEType() instanceof EEnum type) {
                EEnumLiteral literal = type.getEEnumLiteral(value);
                if (literal != null) {
                    return Optional.of(schema.models().label(literal.getInstance(), locale));
                }
            }
        }
        return Optional.empty();
    }
}
