// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Referrer;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.Doubt;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.internal.Doubts;
import org.passeur.organisation.internal.Mentions;
import org.passeur.organisation.internal.Words;
import org.passeur.organisation.model.Person;

/**
 * What is kept on one person (DOMAIN 1): all of it for that person to read, and its erasure. An erasure replaces the name by
 * neutral words and clears address, alias, job title, mission, objectives, manager, purpose, consent and the key of imports.
 * Days in the company, memberships (without role) and what she held stay, because the figures of teams rest on them; each
 * domain deletes what is about her alone, such as interviews, by a rule of its own. Texts that name her get the neutral words
 * (where somebody else has or had the same name, only texts of objects that point at her), and the history forgets her: nothing
 * brings her back, not even a backup of before. Texts that may speak of her, by a first name alone or by initials, are left to a
 * person.
 */
public final class PersonalData {

    private PersonalData() {
    }

    /**
     * Everything on one person.
     *
     * @param own what the person's own record holds, by feature
     * @param related the objects that point at her, by class, each by feature
     * @param mentions objects whose texts name her without pointing at her
     */
    public record Export(Link person, LocalDate on, Map<String, Object> own, Map<EClass, List<Related>> related,
            List<Link> mentions) {
    }

    /** An object that points at a person, by the features {@code via}. */
    public record Related(Link object, List<String> via, Map<String, Object> values) {
    }

    /** What was done by an erasure; {@code doubts} may still speak of her, or of somebody else. */
    public record Erasure(ChangeSet changeSet, String neutralName, List<Doubt> doubts) {
    }

    /** All that is held on a person, plug-ins' classes included. */
    public static Export export(Repository repository, Ref person, LocalDate on) {
        List<String> columns = columns(repository, person.type());
        List<Row> self = repository.rows(Query.of(person.type()).columns(columns), List.of(person.id()));
        if (self.isEmpty()) {
            throw new PasseurException(Kind.NOT_FOUND, Words.TEXTS, "error.person.unknown", person.toString());
        }
        Map<Ref, List<String>> via = new LinkedHashMap<>();
        for (Referrer referrer : repository.referrers(person)) {
            via.computeIfAbsent(referrer.other().ref(), r -> new ArrayList<>()).add(referrer.feature().getName());
        }
        Map<EClass, List<Long>> byClass = new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
        via.keySet().forEach(ref -> byClass.computeIfAbsent(ref.type(), t -> new ArrayList<>()).add(ref.id()));
        Map<EClass, List<Related>> related = new LinkedHashMap<>();
        byClass.forEach((type, ids) -> {
            List<String> names = columns(repository, type);
            related.put(type, repository.rows(Query.of(type).columns(names), ids).stream()
                    .map(r -> new Related(new Link(r.ref(), r.title()), via.getOrDefault(r.ref(), List.of()),
                            values(r, names)))
                    .toList());
        });
        Row row = self.getFirst();
        return new Export(new Link(person, row.title()), on, values(row, columns), related,
                Mentions.of(repository, row));
    }

    /**
     * Erases the personal data of a person as one change set.
     *
     * @param language of the neutral name and of the label in the history
     * @throws PasseurException INVALID where it was done before
     */
    public static Erasure erase(Repository repository, Ref ref, LocalDate on, Locale language) {
        if (repository.title(ref).isEmpty()) {
            throw new PasseurException(Kind.NOT_FOUND, Words.TEXTS, "error.person.unknown", ref.toString());
        }
        Doubts doubts = new Doubts(repository, List.of(ref));
        try (WorkingCopy copy = repository.open()) {
            Person person = copy.get(ref, Person.class);
            if (person.getErasedOn() != null) {
                throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.erase.again", person.getName());
            }
            erase(person, on, language);
            String neutral = person.getName();
            ChangeSet done = copy.commit(Words.TEXTS.get(language, "personal.erase.label", neutral));
            return new Erasure(done, neutral, doubts.find());
        }
    }

    /** Clears the personal features of a person in a working copy. */
    public static void erase(Person person, LocalDate on, Locale language) {
        person.setName(Words.TEXTS.get(language, "personal.neutral", person.getId()));
        person.setAlias(null);
        person.setEmail(null);
        person.setJobTitle(null);
        person.setMission(null);
        person.setObjectives(null);
        person.setManager(null);
        person.setPurpose(null);
        person.setConsent(false);
        person.setKeepUntil(null);
        person.setImportSource(null);
        person.setExternalId(null);
        person.setImportedHash(null);
        person.setErasedOn(on);
    }

    private static List<String> columns(Repository repository, EClass type) {
        return repository.models().visibleFeatures(type).stream()
                .filter(f -> !(f instanceof org.eclipse.emf.ecore.EReference r && r.isContainment()))
                .map(EStructuralFeature::getName)
                .toList();
    }

    private static Map<String, Object> values(Row row, List<String> columns) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String column : columns) {
            @Nullable
            Object value = row.get(column);
            if (value != null) {
                values.put(column, value);
            }
        }
        return values;
    }
}
