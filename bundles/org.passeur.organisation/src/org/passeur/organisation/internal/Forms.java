// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.core.screen.FormSpec.Field.of;
import static org.passeur.core.screen.FormSpec.Field.shown;
import static org.passeur.core.screen.FormSpec.Field.text;
import static org.passeur.core.screen.FormSpec.Field.wide;
import static org.passeur.organisation.model.OrganisationPackage.Literals.AUDIENCE;
import static org.passeur.organisation.model.OrganisationPackage.Literals.DEPARTMENT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.ORGANISATION;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.util.List;

import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.FormSpec.Fields;
import org.passeur.core.screen.FormSpec.Related;
import org.passeur.core.screen.TableSpec.Column;

/** The forms of this domain: what a person fills first comes first. */
public final class Forms {

    private Forms() {
    }

    /** All of them. */
    public static List<FormSpec> all() {
        return List.of(person(), team(), department(), membership(), audience(), organisation());
    }

    private static FormSpec person() {
        return FormSpec.of(PERSON, "person",
                Fields.of("section.identity", of("name"), of("email"), of("alias")),
                Fields.of("section.work", of("jobTitle"), of("manager"), text("mission", 2), text("objectives", 3)),
                Related.of("section.memberships", MEMBERSHIP, "person", Column.of("team", 26), Column.of("role", 22),
                        Column.of("from", 12), Column.of("to", 12)),
                Fields.of("section.stay", of("joined"), of("left")),
                Related.of("section.reports", PERSON, "manager", Column.of("name", 26), Column.of("jobTitle", 26)),
                Fields.of("section.privacy", wide("purpose"), of("consent"), of("keepUntil"), shown("erasedOn")));
    }

    private static FormSpec team() {
        return FormSpec.of(TEAM, "people",
                Fields.of("section.team", of("name"), of("department"), of("lead")),
                Related.of("section.members", MEMBERSHIP, "team", Column.of("person", 26), Column.of("role", 22),
                        Column.of("from", 12), Column.of("to", 12)));
    }

    private static FormSpec department() {
        return FormSpec.of(DEPARTMENT, "diagram-2",
                Fields.of("section.department", of("name"), of("kind")),
                Related.of("section.teams", TEAM, "department", Column.of("name", 30), Column.of("lead", 26)));
    }

    private static FormSpec membership() {
        return FormSpec.of(MEMBERSHIP, "person-check",
                Fields.of("section.membership", of("person"), of("team"), of("role"), of("from"), of("to")));
    }

    private static FormSpec audience() {
        return FormSpec.of(AUDIENCE, "megaphone",
                Fields.of("section.audience", of("name"), of("kind"), text("description", 4)));
    }

    private static FormSpec organisation() {
        return FormSpec.of(ORGANISATION, "building",
                Fields.of("section.organisation", of("name"), wide("headcounts")));
    }
}
