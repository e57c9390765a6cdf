// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Link;
import org.passeur.core.query.Query;
import org.passeur.organisation.WhoAmI;
import org.passeur.ui.Session;

/** The objects that the fields of these screens propose. */
public final class People {

    private People() {
    }

    /** The people who are there today, by name. */
    public static List<Link> today(Session session) {
        return WhoAmI.candidates(session.repository(), LocalDate.now());
    }

    /** All objects of a class, by a feature. */
    public static List<Link> all(Session session, EClass type, String order) {
        return session.repository().rows(Query.of(type).orderBy(order)).stream()
                .map(row -> new Link(row.ref(), row.title())).toList();
    }
}
