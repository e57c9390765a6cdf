// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__FROM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__ROLE;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__TEAM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__TO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.exchange.FeatureValue;
import org.passeur.exchange.ImportSession;
import org.passeur.exchange.Problem;

/** Keeps the memberships of an import of people. */
final class Memberships {

    private final ImportSession session;
    private final Present present;
    private final String at;
    private final Map<String, Ref> made = new HashMap<>();
    /** Whose teams people here decided upon. */
    private final Set<Ref> decided = new HashSet<>();

    Memberships(ImportSession session, Present present, String at) {
        this.session = session;
        this.present = present;
        this.at = at;
    }

    /**
     * Ends what is over.
     *
     * @param teams all teams that the source names for the person
     */
    void settle(Ref person, PersonRecord record, List<String> teams) {
        Present.Move move = present.move(person, teams, session.references());
        for (Present.Held one : move.over()) {
            if (present.isNew(one)) {
                session.copy().delete(one.ref());
                session.changed(one.ref());
            } else {
                session.revise(one.ref(),
                        List.of(new FeatureValue(session.models(), MEMBERSHIP__TO, present.today().minusDays(1))));
            }
        }
        move.told(record.name(), present.today())
                .ifPresent(told -> session.warn(new Problem(at, record.line(), told)));
        move.conflict(record.name()).ifPresent(kept -> session.conflict(new Problem(at, record.line(), kept)));
        if (move.kept().stream().anyMatch(one -> one.period().endedBefore(present.today()))) {
            decided.add(person);
        }
    }

    /** Makes a membership where there is none that is not over; one that is there keeps its dates. */
    void join(Ref person, Ref team, PersonRecord record, @Nullable Object joined) {
        String pair = person.id() + "/" + team.id();
        Optional<Ref> there = Optional.ofNullable(made.get(pair)).or(() -> present.open(person, team));
        List<FeatureValue> values = new ArrayList<>();
        if (!record.role().isBlank()) {
            values.add(new FeatureValue(session.models(), MEMBERSHIP__ROLE, record.role()));
        }
        if (there.isPresent()) {
            values.removeIf(value -> value.text().equals(value.current(session.copy().get(there.get()))));
            if (!values.isEmpty()) {
                session.revise(there.get(), values);
            }
            return;
        }
        if (decided.contains(person)) {
            return;
        }
        values.add(new FeatureValue(session.models(), MEMBERSHIP__PERSON, person));
        values.add(new FeatureValue(session.models(), MEMBERSHIP__TEAM, team));
        LocalDate from = present.begin(person, joined instanceof LocalDate day ? day : null);
        if (from != null) {
            values.add(new FeatureValue(session.models(), MEMBERSHIP__FROM, from));
        }
        made.put(pair,
                session.upsert(MEMBERSHIP, key(record, team), at, record.line(), values, Optional.empty()).ref());
    }

    /** Who comes back to a team gets a membership beside the one that is over. */
    private String key(PersonRecord record, Ref team) {
        String key = record.key() + " @ " + team;
        String again = key;
        for (int time = 2; session.imported(MEMBERSHIP, again).isPresent(); time++) {
            again = key + " " + time;
        }
        return again;
    }
}
