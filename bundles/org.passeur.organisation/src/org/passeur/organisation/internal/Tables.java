// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.core.screen.TableSpec.Column.of;
import static org.passeur.organisation.model.OrganisationPackage.Literals.AUDIENCE;
import static org.passeur.organisation.model.OrganisationPackage.Literals.DEPARTMENT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.ORGANISATION;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.util.List;

import org.passeur.core.screen.TableSpec;

/** The tables of this domain, in the order of the navigator. */
public final class Tables {

    private Tables() {
    }

    /** All of them. */
    public static List<TableSpec> all() {
        return List.of(people(), teams(), departments(), memberships(), audiences(), organisations());
    }

    private static TableSpec people() {
        return TableSpec.of(PERSON, "person", of("name", 24), of("jobTitle", 24), of("teams", 24), of("manager", 22),
                of("email", 28),
                of("joined", 12), of("left", 12)).orderedBy("name", false).whenEmpty("empty.Person");
    }

    private static TableSpec teams() {
        return TableSpec.of(TEAM, "people", of("name", 26), of("department", 22), of("lead", 24), of("members", 10))
                .orderedBy("name", false)
                .whenEmpty("empty.Team");
    }

    private static TableSpec departments() {
        return TableSpec.of(DEPARTMENT, "diagram-2", of("name", 30), of("kind", 16))
                .orderedBy("name", false)
                .whenEmpty("empty.Department");
    }

    private static TableSpec memberships() {
        return TableSpec
                .of(MEMBERSHIP, "person-check", of("person", 24), of("team", 24), of("role", 20), of("from", 12),
                        of("to", 12))
                .orderedBy("person", false)
                .whenEmpty("empty.Membership");
    }

    private static TableSpec audiences() {
        return TableSpec.of(AUDIENCE, "megaphone", of("name", 30), of("kind", 16), of("description", 50))
                .orderedBy("name", false)
                .whenEmpty("empty.Audience");
    }

    private static TableSpec organisations() {
        return TableSpec.of(ORGANISATION, "building", of("name", 40)).orderedBy("name", false)
                .whenEmpty("empty.Organisation");
    }
}
