// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.capture;

import java.util.List;

import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.organisation.model.Team;
import org.passeur.practices.model.Attendance;
import org.passeur.practices.model.Session;

/** Whose words the notes of a session can be: the teams that came or are invited; every team where none is named. */
final class Speaking {

    private Speaking() {
    }

    static List<Link> teams(Repository repository, Ref of) {
        try (WorkingCopy copy = repository.open()) {
            Session session = copy.get(of, Session.class);
            List<Team> named = session.getAttendance().isEmpty() ? session.getInvited()
                    : session.getAttendance().stream().map(Attendance::getTeam).toList();
            if (!named.isEmpty()) {
                return named.stream().map(team -> new Link(repository.models().ref(team), team.getName())).toList();
            }
        }
        return repository.rows(Query.of(OrganisationPackage.Literals.TEAM).orderBy(new Order("name", false))).stream()
                .map(row -> new Link(row.ref(), row.title())).toList();
    }
}
