// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__EMAIL;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__NAME;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.History.Change;
import org.passeur.core.History.FeatureChange;
import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.Doubt;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.text.OtherWords;

/**
 * Texts that may speak of people: by a full name or e-mail that somebody else has too, by a first or last name alone, by initials.
 * What the people are and were called is read at once, so that the texts can be looked for after their erasure.
 */
public final class Doubts {

    private static final int AROUND = 60;

    private final Repository repository;
    private final List<Ref> people;
    private final Set<String> parts = new LinkedHashSet<>();
    private final List<ShortNames> shortNames;
    private final OtherWords fullNames;

    /** Learns what people are and were called. */
    public Doubts(Repository repository, List<Ref> people) {
        this.repository = repository;
        this.people = people;
        Set<String> names = new LinkedHashSet<>();
        Set<String> emails = new LinkedHashSet<>();
        for (Ref person : people) {
            for (Row row : repository.rows(
                    Query.of(person.type()).columns(PERSON__NAME.getName(), PERSON__EMAIL.getName()),
                    List.of(Long.valueOf(person.id())))) {
                add(names, row.get(PERSON__NAME.getName()));
                add(emails, row.get(PERSON__EMAIL.getName()));
            }
            for (Change change : repository.history().of(person)) {
                for (FeatureChange feature : change.features()) {
                    if (feature.feature().equals(PERSON__NAME.getName())) {
                        add(names, feature.from());
                    } else if (feature.feature().equals(PERSON__EMAIL.getName())) {
                        add(emails, feature.from());
                    }
                }
            }
        }
        shortNames = names.stream().map(ShortNames::new).toList();
        shortNames.forEach(each -> parts.addAll(each.parts()));
        parts.addAll(names);
        parts.addAll(emails);
        emails.addAll(names);
        fullNames = new OtherWords(emails.stream().collect(Collectors.toMap(Function.identity(), word -> "")),
                Set.of());
    }

    private static void add(Set<String> words, @Nullable Object word) {
        if (word instanceof String text && text.strip().length() > 2) {
            words.add(text.strip());
        }
    }

    /** The texts as they are now. */
    public List<Doubt> find() {
        List<Doubt> found = new ArrayList<>();
        List<Link> links = new Mentions(repository.models(), repository::rows).naming(parts).stream()
                .filter(link -> !people.contains(link.ref())).toList();
        Map<EClass, List<Link>> byType = links.stream()
                .collect(Collectors.groupingBy(link -> link.ref().type(), LinkedHashMap::new, Collectors.toList()));
        byType.forEach((type, some) -> {
            try (WorkingCopy copy = repository.open()) {
                copy.load(type, some.stream().map(link -> Long.valueOf(link.ref().id())).toList());
                for (Link link : some) {
                    copy.find(link.ref()).ifPresent(object -> {
                        Map<String, String> excerpts = new LinkedHashMap<>();
                        look(object, repository.models().visibleFeatures(type), "", excerpts);
                        excerpts.forEach((feature, text) -> found.add(new Doubt(link, feature, text)));
                    });
                }
            }
        });
        return found;
    }

    /** @param holds the feature of the root that holds the part which is looked at; empty for the root itself */
    private void look(EObject object, List<? extends EStructuralFeature> features, String holds,
            Map<String, String> excerpts) {
        Models models = repository.models();
        for (EStructuralFeature feature : features) {
            String where = holds.isEmpty() ? feature.getName() : holds;
            if (feature instanceof EAttribute attribute && Mentions.isText(attribute)
                    && models.annotation(feature, "personal").isEmpty()
                    && object.eGet(feature) instanceof String text) {
                int at = first(text);
                if (at >= 0) {
                    excerpts.putIfAbsent(where, excerpt(text, at));
                }
            } else if (feature instanceof EReference reference && reference.isContainment()) {
                List<?> parts = object.eGet(reference) instanceof List<?> many ? many
                        : object.eGet(reference) instanceof EObject one ? List.of(one) : List.of();
                for (Object part : parts) {
                    look((EObject) part, ((EObject) part).eClass().getEAllStructuralFeatures(), where, excerpts);
                }
            }
        }
    }

    private int first(String text) {
        int first = fullNames.first(text);
        for (ShortNames each : shortNames) {
            int at = each.first(text);
            first = first < 0 || at >= 0 && at < first ? at : first;
        }
        return first;
    }

    private static String excerpt(String text, int at) {
        int begin = Math.max(0, at - AROUND);
        int space = text.indexOf(' ', begin);
        if (begin > 0 && space >= 0 && space < at) {
            begin = space + 1;
        }
        int end = Math.min(text.length(), at + AROUND);
        int last = text.lastIndexOf(' ', end);
        if (end < text.length() && last > at) {
            end = last;
        }
        String middle = text.substring(begin, end).replaceAll("\\s+", " ").strip();
        return (begin == 0 ? "" : "\u2026 ") + middle + (end == text.length() ? "" : " \u2026");
    }
}
