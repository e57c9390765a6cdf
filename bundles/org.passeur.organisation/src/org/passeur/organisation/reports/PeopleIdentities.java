// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.reports;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.List;
import java.util.Objects;

import org.passeur.core.Workspace;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.report.Identities;
import org.passeur.report.Identity;

/** Tells reports by what the people of the workspace can be recognised, those who left included. */
public final class PeopleIdentities implements Identities {

    @Override
    public List<Identity> of(Workspace workspace) {
        return workspace.repository().rows(Query.of(PERSON).columns("name", "email", "alias").orderBy("name")).stream()
                .map(row -> Identity.of(text(row, "name"), text(row, "email"), text(row, "alias")))
                .toList();
    }

    private static String text(Row row, String column) {
        return Objects.toString(row.get(column), "");
    }
}
