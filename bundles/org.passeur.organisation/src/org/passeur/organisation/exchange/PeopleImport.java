// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import static org.passeur.organisation.model.OrganisationPackage.Literals.DEPARTMENT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__EMAIL;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__JOB_TITLE;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__JOINED;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__MANAGER;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__NAME;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM__DEPARTMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.exchange.FeatureValue;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.ImportSession;
import org.passeur.exchange.ImportSession.Upserted;
import org.passeur.exchange.Problem;
import org.passeur.exchange.value.Names;
import org.passeur.exchange.value.ValueConverter;
import org.passeur.exchange.value.ValueStyle;
import org.passeur.organisation.internal.Words;
import org.passeur.organisation.model.Person;

/**
 * Fills the organisation from records of people: persons, the teams and departments that they name, memberships, and
 * managers, who may stand further down. Only persons are counted.
 */
final class PeopleImport implements AutoCloseable {

    /** A new person whose manager had no number yet. */
    private record Managed(PersonRecord record, Ref person, List<FeatureValue> values) {
    }

    private final ImportSession session;
    private final String at;
    private final ValueConverter converter;
    private final boolean managersMustExist;
    private final Memberships memberships;
    private final List<PersonRecord> records = new ArrayList<>();
    /** Everything by which a manager who stands in the source can be named. */
    private final Set<String> named = new HashSet<>();
    private final Set<Ref> taken = new HashSet<>();
    /** The teams of a person in all rows of her key, and those that were taken already. */
    private final Map<String, Set<String>> teams = new HashMap<>();
    private final Map<String, Set<String>> joined = new HashMap<>();
    private final List<PersonRecord> postponed = new ArrayList<>();
    private final List<Managed> managed = new ArrayList<>();

    /**
     * Begins.
     *
     * @param at the source, as messages name it
     * @param whole whether the source says all of a person: an unknown manager rejects the record, or is only told; teams
     *            that it does not name are over, or only those that it named before
     */
    PeopleImport(ImportRequest request, String source, String at, boolean whole) {
        this.at = at;
        managersMustExist = whole;
        session = new ImportSession(request, source, Set.of(PERSON));
        converter = session.converter(ValueStyle.DEFAULT);
        memberships = new Memberships(session,
                new Present(request.workspace().repository(), source, whole, request.overwrite()), at);
    }

    /** Takes note of one record; a problem of the reader rejects it. */
    void add(int line, @Nullable PasseurException problem, Supplier<PersonRecord> read) {
        session.record(at, line, () -> {
            if (problem != null) {
                throw problem;
            }
            PersonRecord record = read.get();
            if (record.name().isBlank()) {
                throw new PasseurException(Kind.INVALID, Words.TEXTS, "import.person-without-name");
            }
            records.add(record);
            teams.computeIfAbsent(record.key(), key -> new LinkedHashSet<>()).addAll(record.teams());
            Stream.of(record.name(), record.email(), record.key()).filter(n -> !n.isBlank()).map(Names::folded)
                    .forEach(named::add);
        });
    }

    /** Imports what was noted: those whose manager has a number, then the others, and ends the import. */
    ImportResult finish() {
        records.forEach(record -> session.record(at, record.line(), () -> take(record, false)));
        postponed.forEach(record -> session.record(at, record.line(), () -> take(record, true)));
        for (Managed one : managed) {
            session.record(at, one.record().line(), () -> {
                Optional<Ref> manager = manager(one.record());
                if (manager.isPresent()) {
                    session.revise(one.person(), with(one.values(), manager.get()));
                } else {
                    unknown(one.record());
                }
            });
        }
        return session.finish();
    }

    /** A person who is there already is compared as a whole, her manager included, so she waits until that one is there. */
    private void take(PersonRecord record, boolean last) {
        if (isSecondTeam(record)) {
            session.imported(PERSON, record.key()).ifPresent(person -> join(person, record));
            return;
        }
        Optional<Ref> manager = manager(record);
        boolean later = !record.manager().isBlank() && manager.isEmpty();
        if (later && (last || !named.contains(Names.folded(record.manager())))) {
            unknown(record);
            later = false;
        }
        List<FeatureValue> values = new ArrayList<>();
        put(values, PERSON__NAME, record.name());
        put(values, PERSON__EMAIL, record.email());
        put(values, PERSON__JOB_TITLE, record.jobTitle());
        put(values, PERSON__JOINED, record.joined());
        Optional<Ref> match = match(record);
        if (later && session.imported(PERSON, record.key()).or(() -> match).isPresent()) {
            postponed.add(record);
            return;
        }
        Upserted person = session.upsert(PERSON, record.key(), at, record.line(),
                manager.isPresent() ? with(values, manager.get()) : values, match);
        if (person.outcome() == ImportSession.Outcome.DUPLICATE) {
            return;
        }
        taken.add(person.ref());
        if (person.outcome() == ImportSession.Outcome.CREATED && !record.email().isBlank()) {
            session.references().add(person.ref(), record.email());
        }
        memberships.settle(person.ref(), record, List.copyOf(teams.getOrDefault(record.key(), Set.of())));
        join(person.ref(), record);
        if (later) {
            managed.add(new Managed(record, person.ref(), values));
        }
    }

    /** Who is in two teams may stand there twice. */
    private boolean isSecondTeam(PersonRecord record) {
        Set<String> before = joined.getOrDefault(record.key(), Set.of());
        return !before.isEmpty() && !before.containsAll(record.teams());
    }

    private void join(Ref person, PersonRecord record) {
        Object first = converter.read(PERSON__JOINED, record.joined(), "");
        for (String name : record.teams()) {
            memberships.join(person, team(name, record.department()), record, first);
        }
        joined.computeIfAbsent(record.key(), key -> new HashSet<>()).addAll(record.teams());
    }

    /** The person of this e-mail; else the one of this name, if nothing tells the two apart. */
    private Optional<Ref> match(PersonRecord record) {
        Optional<Ref> found = record.email().isBlank() ? Optional.empty()
                : session.references().find(PERSON, record.email());
        return found.or(() -> session.references().find(PERSON, record.name())
                .filter(ref -> !taken.contains(ref) && (record.email().isBlank()
                        || Objects.toString(session.copy().get(ref, Person.class).getEmail(), "").isBlank())));
    }

    private Optional<Ref> manager(PersonRecord record) {
        String words = record.manager();
        if (words.isBlank()) {
            return Optional.empty();
        }
        if (Stream.of(record.name(), record.email(), record.key()).anyMatch(
                own -> Names.folded(own).equals(Names.folded(words)))) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "import.manager-herself", record.name());
        }
        return session.imported(PERSON, words).or(() -> session.imported(PERSON, words.toLowerCase(Locale.ROOT)))
                .or(() -> session.references().find(PERSON, words));
    }

    private List<FeatureValue> with(List<FeatureValue> values, Ref manager) {
        List<FeatureValue> all = new ArrayList<>(values);
        all.add(new FeatureValue(session.models(), PERSON__MANAGER, manager));
        return all;
    }

    private void put(List<FeatureValue> values, EStructuralFeature feature, String text) {
        Object value = converter.read(feature, text, Words.TEXTS.get(Locale.ENGLISH,
                feature.getEContainingClass().getName() + "." + feature.getName()));
        if (value != null) {
            values.add(new FeatureValue(session.models(), feature, value));
        }
    }

    private Ref team(String name, String department) {
        Ref team = session.ensure(TEAM, name);
        if (!department.isBlank()) {
            Ref of = session.ensure(DEPARTMENT, department);
            FeatureValue value = new FeatureValue(session.models(), TEAM__DEPARTMENT, of);
            if (value.isFree(session.copy().get(team))) {
                session.revise(team, List.of(value));
            }
        }
        return team;
    }

    private void unknown(PersonRecord record) {
        PasseurException nobody = new PasseurException(Kind.INVALID, Words.TEXTS, "import.manager-unknown",
                record.manager(),
                record.name());
        if (managersMustExist) {
            throw nobody;
        }
        session.unresolved(new Problem(at, record.line(), nobody));
    }

    /** Tells of something that was left out. */
    void warn(int line, String key, Object... args) {
        session.warn(new Problem(at, line, new PasseurException(Kind.INVALID, Words.TEXTS, key, args)));
    }

    @Override
    public void close() {
        session.close();
    }
}
