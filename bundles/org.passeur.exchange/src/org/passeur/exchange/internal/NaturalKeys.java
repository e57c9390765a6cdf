// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.FeatureValue;

/** The objects of a class by what tells them apart where no id does: a key such as an e-mail, else title and what is required. */
final class NaturalKeys {

    private static final String JOINT = " | ";

    private final List<List<EStructuralFeature>> ways = new ArrayList<>();
    private final List<Map<String, List<Ref>>> indexes = new ArrayList<>();
    private final boolean declared;

    NaturalKeys(Repository repository, EClass type) {
        Models models = repository.models();
        List<EStructuralFeature> keys = models.keyFeatures(type);
        declared = isDeclared(models, type);
        Set<EStructuralFeature> whole = new LinkedHashSet<>(models.titleFeatures(type));
        if (!whole.equals(Set.copyOf(keys))) {
            if (declared) {
                ways.add(keys);
            } else {
                type.getEAllStructuralFeatures().stream().filter(NaturalKeys::mustBeGiven).forEach(whole::add);
            }
        }
        ways.add(List.copyOf(whole));
        ways.forEach(way -> indexes.add(new HashMap<>()));
        Set<String> columns = ways.stream().flatMap(List::stream).map(EStructuralFeature::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Row row : repository.rows(Query.of(type).columns(List.copyOf(columns)))) {
            for (int i = 0; i < ways.size(); i++) {
                String text = ways.get(i).stream().map(feature -> text(row.get(feature.getName())))
                        .collect(Collectors.joining(JOINT));
                indexes.get(i).computeIfAbsent(text, t -> new ArrayList<>(1)).add(row.ref());
            }
        }
    }

    /** The key that some values make; empty where they make none. */
    String key(List<FeatureValue> values) {
        return ways.stream().map(way -> key(way, values)).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /**
     * The object with the same key.
     *
     * @throws org.passeur.core.PasseurException INVALID where several have it
     */
    Optional<Ref> find(List<FeatureValue> values) {
        return find(values, ways.size());
    }

    /** The object with the same key, where the model declares one: a title is no proof beside an id. */
    Optional<Ref> findDeclared(List<FeatureValue> values) {
        return find(values, declared ? 1 : 0);
    }

    private Optional<Ref> find(List<FeatureValue> values, int most) {
        for (int i = 0; i < most; i++) {
            String key = key(ways.get(i), values);
            List<Ref> found = key.isEmpty() ? List.of() : indexes.get(i).getOrDefault(key, List.of());
            if (found.size() > 1) {
                throw Say.invalid("import.ambiguous", key, found.size());
            }
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    private static String key(List<EStructuralFeature> way, List<FeatureValue> values) {
        List<String> parts = new ArrayList<>();
        for (EStructuralFeature feature : way) {
            Object value = values.stream().filter(v -> v.feature() == feature).findFirst().map(FeatureValue::value)
                    .orElse(null);
            parts.add(text(value));
        }
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join(JOINT, parts);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Link link -> link.ref().toString();
            case String text -> text.strip().toLowerCase(Locale.ROOT);
            default -> value.toString();
        };
    }

    private static boolean mustBeGiven(EStructuralFeature feature) {
        boolean part = feature instanceof EReference reference && reference.isContainment();
        return feature.isRequired() && !part && !feature.isMany() && feature.getDefaultValue() == null;
    }

    private static boolean isDeclared(Models models, EClass type) {
        return models.annotation(type, "key").isPresent()
                || type.getEAllSuperTypes().stream().anyMatch(c -> models.annotation(c, "key").isPresent());
    }
}
