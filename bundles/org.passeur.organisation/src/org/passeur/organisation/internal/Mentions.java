// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/** Texts that name a person by her full name or e-mail. */
public final class Mentions {

    private Mentions() {
    }

    /** The objects whose texts name the person of a row with name and e-mail; her own record is left out. */
    public static List<Link> of(Repository repository, Row person) {
        List<String> words = words(person);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Link> found = new ArrayList<>();
        for (EClass type : repository.models().entityClasses()) {
            List<Filter> parts = texts(repository.models().visibleFeatures(type))
                    .flatMap(f -> words.stream().map(word -> Filter.contains(f.getName(), word)))
                    .toList();
            if (!parts.isEmpty()) {
                for (Row row : repository.rows(Query.of(type).where(new Filter.Or(parts)))) {
                    if (!row.ref().equals(person.ref())) {
                        found.add(new Link(row.ref(), row.title()));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** Puts other words where the texts of an object name a person. */
    public static void replace(Entity object, Row person, String words) {
        String named = String.join("|", words(person).stream().map(Pattern::quote).toList());
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + named + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

    private static List<String> words(Row person) {
        return Stream.of(text(person, "email"), text(person, "name")).filter(word -> word.length() > 2).toList();
    }

    private static String text(Row row, String column) {
        @Nullable
        String value = row.ref().type() == PERSON ? row.get(column, String.class) : null;
        return value == null ? "" : value.strip();
    }
}
