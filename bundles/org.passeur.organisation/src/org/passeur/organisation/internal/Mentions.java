// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.text.OtherWords;

/** Texts that name a person by her full name or e-mail, and objects that point at her. */
public final class Mentions {

    private final Models models;
    private final Function<Query, List<Row>> rows;

    Mentions(Models models, Function<Query, List<Row>> rows) {
        this.models = models;
        this.rows = rows;
    }

    /** The objects whose texts, those of their parts included, name the person of a row; her own record is left out. */
    public static List<Link> of(Repository repository, Row person) {
        List<String> words = Stream.of(text(person, "email"), text(person, "name")).filter(word -> word.length() > 2)
                .toList();
        return new Mentions(repository.models(), repository::rows).naming(words).stream()
                .filter(link -> !link.ref().equals(person.ref())).toList();
    }

    /** The objects whose texts hold one of some words. */
    List<Link> naming(Collection<String> words) {
        return find(text -> text instanceof EAttribute attribute && isText(attribute),
                path -> words.stream().map(word -> Filter.contains(path, word)));
    }

    /** The objects that point at one of some people. */
    List<Link> pointing(Collection<Ref> people) {
        return find(
                feature -> feature instanceof EReference reference && !reference.isContainment()
                        && (reference.getEReferenceType().isSuperTypeOf(PERSON)
                                || PERSON.isSuperTypeOf(reference.getEReferenceType())),
                path -> people.isEmpty() ? Stream.empty() : Stream.of(Filter.in(path, people)));
    }

    private List<Link> find(Predicate<EStructuralFeature> some, Function<String, Stream<Filter>> filters) {
        List<Link> found = new ArrayList<>();
        for (EClass type : models.entityClasses()) {
            List<Filter> parts = paths(type, some).flatMap(filters).toList();
            if (!parts.isEmpty()) {
                for (Row row : rows.apply(Query.of(type).where(new Filter.Or(parts)))) {
                    found.add(new Link(row.ref(), row.title()));
                }
            }
        }
        return List.copyOf(found);
    }

    private Stream<String> paths(EClass type, Predicate<EStructuralFeature> some) {
        Stream<String> own = models.visibleFeatures(type).stream().filter(some).map(EStructuralFeature::getName);
        Stream<String> parts = type.getEAllContainments().stream()
                .flatMap(part -> part.getEReferenceType().getEAllStructuralFeatures().stream().filter(some)
                        .map(feature -> part.getName() + "." + feature.getName()));
        return Stream.concat(own, parts);
    }

    /** Puts other words into the texts of an object and of its parts; what the object itself is called stays. */
    void replace(Entity object, OtherWords words) {
        replaceIn(object, words);
        EcoreUtil.getAllContents(object, false).forEachRemaining(part -> replaceIn((EObject) part, words));
    }

    private void replaceIn(EObject object, OtherWords words) {
        for (EAttribute feature : object.eClass().getEAllAttributes()) {
            if (isText(feature) && models.annotation(feature, "personal").isEmpty()
                    && object.eGet(feature) instanceof String text) {
                String changed = words.in(text);
                if (!changed.equals(text)) {
                    object.eSet(feature, changed);
                }
            }
        }
    }

    static boolean isText(EAttribute attribute) {
        return attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany();
    }

    private static String text(Row row, String column) {
        @Nullable
        String value = row.ref().type() == PERSON ? row.get(column, String.class) : null;
        return value == null ? "" : value.strip();
    }
}
