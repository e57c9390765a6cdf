// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.Repository;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/** Texts that name a person by her full name or e-mail. */
public final class Mentions {

    private Mentions() {
    }

    /** The objects whose texts, those of their parts included, name the person of a row; her own record is left out. */
    public static List<Link> of(Repository repository, Row person) {
        return of(repository.models(), repository::rows, person);
    }

    static List<Link> of(Models models, Function<Query, List<Row>> rows, Row person) {
        List<String> words = words(person);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Link> found = new ArrayList<>();
        for (EClass type : models.entityClasses()) {
            List<Filter> parts = paths(models, type)
                    .flatMap(path -> words.stream().map(word -> Filter.contains(path, word)))
                    .toList();
            if (!parts.isEmpty()) {
                for (Row row : rows.apply(Query.of(type).where(new Filter.Or(parts)))) {
                    if (!row.ref().equals(person.ref())) {
                        found.add(new Link(row.ref(), row.title()));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static Stream<String> paths(Models models, EClass type) {
        Stream<String> own = texts(models.visibleFeatures(type)).map(EAttribute::getName);
        Stream<String> parts = type.getEAllContainments().stream().flatMap(part -> texts(
                part.getEReferenceType().getEAllAttributes()).map(text -> part.getName() + "." + text.getName()));
        return Stream.concat(own, parts);
    }

    /** Puts other words where the texts of an object and of its parts name a person. */
    public static void replace(Entity object, Row person, String words) {
        String named = String.join("|", words(person).stream().map(Pattern::quote).toList());
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + named + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        replace(object, pattern, words);
        EcoreUtil.getAllContents(object, false).forEachRemaining(part -> replace((EObject) part, pattern, words));
    }

    private static void replace(EObject object, Pattern pattern, String words) {
        texts(object.eClass().getEAllAttributes()).forEach(feature -> {
            if (object.eGet(feature) instanceof String text) {
                String changed = pattern.matcher(text).replaceAll(Matcher.quoteReplacement(words));
                if (!changed.equals(text)) {
                    object.eSet(feature, changed);
                }
            }
        });
    }

    private static Stream<EAttribute> texts(List<? extends EStructuralFeature> features) {
        return features.stream()
                .filter(EAttribute.class::isInstance)
                .map(EAttribute.class::cast)
                .filter(a -> a.getEAttributeType().getInstanceClass() == String.class && !a.isMany());
    }

    /** The words that name her: her e-mail and her full name. */
    static List<String> words(Row person) {
        return Stream.of(text(person, "email"), text(person, "name")).filter(word -> word.length() > 2).toList();
    }

    private static String text(Row row, String column) {
        @Nullable
        String value = row.ref().type() == PERSON ? row.get(column, String.class) : null;
        return value == null ? "" : value.strip();
    }
}
