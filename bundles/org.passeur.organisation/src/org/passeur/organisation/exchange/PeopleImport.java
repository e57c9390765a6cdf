// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import static org.passeur.organisation.model.OrganisationPackage.Literals.DEPARTMENT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__FROM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__ROLE;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__TEAM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__EMAIL;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__JOB_TITLE;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__JOINED;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__MANAGER;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__NAME;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM__DEPARTMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
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
    private final Map<String, Ref> memberships = new HashMap<>();
    private final List<PersonRecord> records = new ArrayList<>();
    /** Everything by which a manager who stands in the source can be named. */
    private final Set<String> named = new HashSet<>();
    private final Set<Ref> taken = new HashSet<>();
    private final List<PersonRecord> postponed = new ArrayList<>();
    private final List<Managed> managed = new ArrayList<>();

    /**
     * Begins.
     *
     * @param at the source, as messages name it
     * @param managersMustExist whether an unknown manager rejects the record, or is only told
     */
    PeopleImport(ImportRequest request, String source, String at, boolean managersMustExist) {
        this.at = at;
        this.managersMustExist = managersMustExist;
        session = new ImportSession(request, source, Set.of(PERSON));
        converter = session.converter(ValueStyle.DEFAULT);
        request.workspace().repository()
                .rows(Query.of(MEMBERSHIP).columns("person", "team").where(Filter.missing("to")))
                .forEach(row -> memberships.put(pair(row), row.ref()));
    }

    private static String pair(Row row) {
        return row.refId("person") + "/" + row.refId("team");
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
        for (String name : record.teams()) {
            join(person.ref(), team(name, record.department()), record);
        }
        if (later) {
            managed.add(new Managed(record, person.ref(), values));
        }
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

    /** Makes a membership where there is none without an end; one that is there keeps its dates. */
    private void join(Ref person, Ref team, PersonRecord record) {
        String pair = person.id() + "/" + team.id();
        Optional<Ref> there = Optional.ofNullable(memberships.get(pair));
        List<FeatureValue> values = new ArrayList<>();
        if (!record.role().isBlank()) {
            put(values, MEMBERSHIP__ROLE, record.role());
        }
        if (there.isPresent()) {
            values.removeIf(value -> Objects.equals(value.text(), value.current(session.copy().get(there.get()))));
            if (!values.isEmpty()) {
                session.revise(there.get(), values);
            }
            return;
        }
        values.add(new FeatureValue(session.models(), MEMBERSHIP__PERSON, person));
        values.add(new FeatureValue(session.models(), MEMBERSHIP__TEAM, team));
        if (converter.read(MEMBERSHIP__FROM, record.joined(), "") instanceof LocalDate from) {
            values.add(new FeatureValue(session.models(), MEMBERSHIP__FROM, from));
        }
        String key = record.key() + " @ " + team;
        memberships.put(pair, session.upsert(MEMBERSHIP, key, at, record.line(), values, Optional.empty()).ref());
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
