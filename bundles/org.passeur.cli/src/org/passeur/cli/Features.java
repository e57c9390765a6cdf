// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Models;
import org.passeur.core.l10n.Texts;
import org.passeur.core.query.DerivedColumn;

/** Finds features by what people type: the name or the label in either language, also of a referenced object. */
public final class Features {

    private final Models models;

    /** The features of these models. */
    public Features(Models models) {
        this.models = models;
    }

    /**
     * The path that words name, such as {@code verifier.email} for {@code vérificateur.email}; an error names the nearest.
     */
    public String path(EClass type, String words) {
        int dot = words.indexOf('.');
        String first = dot < 0 ? words : words.substring(0, dot);
        String name = name(type, first.strip());
        if (dot < 0) {
            return name;
        }
        if (type.getEStructuralFeature(name) instanceof EReference reference) {
            return name + '.' + path(reference.getEReferenceType(), words.substring(dot + 1));
        }
        throw Session.invalid("error.no-path", first, type.getName());
    }

    /** The feature at the end of a path; empty for a derived column. */
    public Optional<EStructuralFeature> at(EClass type, String path) {
        int dot = path.indexOf('.');
        Optional<EStructuralFeature> first = feature(type, dot < 0 ? path : path.substring(0, dot));
        return dot < 0 ? first
                : first.flatMap(f -> at(((EReference) f).getEReferenceType(), path.substring(dot + 1)));
    }

    /** A feature of a class by its name. */
    public static Optional<EStructuralFeature> feature(EClass type, String name) {
        return Optional.ofNullable(type.getEStructuralFeature(name));
    }

    /** Everything that can be asked of a class: id and kept features, then derived columns. */
    public List<String> names(EClass type) {
        List<String> names = new ArrayList<>();
        names.add("id");
        models.visibleFeatures(type).forEach(f -> names.add(f.getName()));
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (!names.contains(feature.getName()) && models.annotation(feature, "system").isPresent()) {
                names.add(feature.getName());
            }
        }
        derived(type).forEach(column -> names.add(column.name()));
        return names;
    }

    /** The derived columns of a class. */
    public List<DerivedColumn> derived(EClass type) {
        return models.domains().stream()
                .flatMap(d -> d.derivedColumns().stream())
                .filter(c -> c.type().isSuperTypeOf(type))
                .toList();
    }

    private String name(EClass type, String words) {
        List<String> names = names(type);
        String wanted = plain(words);
        for (String name : names) {
            if (plain(name).equals(wanted)
                    || labels(type, name).stream().anyMatch(label -> plain(label).equals(wanted))) {
                return name;
            }
        }
        List<String> all = new ArrayList<>(names);
        names.forEach(name -> all.addAll(labels(type, name)));
        List<String> near = Nearest.to(words, all);
        throw Session.invalid(near.isEmpty() ? "error.unknown-feature" : "error.unknown-feature-near", words,
                type.getName(),
                String.join(", ", near.isEmpty() ? names : near));
    }

    private List<String> labels(EClass type, String name) {
        return Texts.LANGUAGES.stream().sorted().map(language -> models.label(type, name, Locale.of(language)))
                .toList();
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
