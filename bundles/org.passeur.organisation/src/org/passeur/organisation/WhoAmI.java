// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.internal.Folding;

/** Guesses which of the people is the user, for the first start, which asks. */
public final class WhoAmI {

    private WhoAmI() {
    }

    /** The people who can be the user: those who are there on a day, by name. */
    public static List<Link> candidates(Repository repository, LocalDate on) {
        return repository.rows(Query.of(PERSON).where(People.presentOn("", on)).orderBy("name")).stream()
                .map(row -> new Link(row.ref(), row.title()))
                .toList();
    }

    /** The only person whose e-mail or name goes with the name of a login, such as {@code mdupont} or {@code marie.dupont}. */
    public static Optional<Link> guess(Repository repository, String login, LocalDate on) {
        String wanted = squeeze(login);
        List<Row> fits = repository.rows(Query.of(PERSON).columns("name", "email").where(People.presentOn("", on)))
                .stream()
                .filter(row -> logins(row).contains(wanted))
                .toList();
        return fits.size() == 1 ? Optional.of(new Link(fits.getFirst().ref(), fits.getFirst().title()))
                : Optional.empty();
    }

    private static Set<String> logins(Row row) {
        String email = row.get("email") instanceof String address ? address : "";
        String name = Folding.fold(row.get("name") instanceof String text ? text : "");
        int space = name.indexOf(' ');
        String initial = space > 0 ? name.charAt(0) + name.substring(space + 1) : name;
        String reversed = space > 0 ? name.substring(space + 1) + name.substring(0, space) : name;
        int at = email.indexOf('@');
        return Set.copyOf(List.of(squeeze(at < 0 ? email : email.substring(0, at)), squeeze(name), squeeze(initial),
                squeeze(reversed)));
    }

    private static String squeeze(String text) {
        return Folding.fold(text).replaceAll("[^a-z0-9]", "");
    }
}
