// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.internal.Folding;
import org.passeur.organisation.internal.Words;

/** Finds people, and says who is there. */
public final class People {

    private People() {
    }

    /**
     * The condition that a person works here on a day.
     *
     * @param path to the person with its dot, such as {@code person.}, or nothing
     */
    public static Filter presentOn(String path, LocalDate on) {
        return Period.covering(path + "joined", path + "left", on);
    }

    /** The condition that a person has not left before a day. */
    public static Filter notLeft(String path, LocalDate on) {
        return Period.notEnded(path + "left", on);
    }

    /**
     * The people that words name: URIs, e-mails, names or aliases, without regard to case and accents.
     *
     * @throws PasseurException INVALID where nobody or several people fit
     */
    public static List<Link> require(Repository repository, List<String> words) {
        Set<Link> found = new LinkedHashSet<>();
        List<Row> people = List.of();
        for (String word : split(words)) {
            if (word.startsWith(Ref.SCHEME + ":")) {
                Ref ref = repository.models().parse(word);
                found.add(new Link(ref, repository.title(ref).orElseThrow(() -> unknown(word))));
                continue;
            }
            if (people.isEmpty()) {
                people = repository.rows(Query.of(PERSON).columns("name", "email", "alias"));
            }
            found.add(one(word, people));
        }
        return List.copyOf(found);
    }

    /** Several people can stand in one word, between commas or semicolons. */
    private static List<String> split(List<String> words) {
        return words.stream().flatMap(w -> Stream.of(w.split("[,;]"))).map(String::strip).filter(w -> !w.isEmpty())
                .toList();
    }

    private static Link one(String word, List<Row> people) {
        String wanted = Folding.fold(word);
        for (String column : List.of("email", "name", "alias")) {
            List<Row> fits = new ArrayList<>();
            for (Row row : people) {
                if (row.get(column) instanceof String text && Folding.fold(text).equals(wanted)) {
                    fits.add(row);
                }
            }
            if (fits.size() == 1) {
                return new Link(fits.getFirst().ref(), fits.getFirst().title());
            }
            if (fits.size() > 1) {
                String all = fits.stream()
                        .map(r -> r.title() + " (" + (r.get("email") == null ? r.ref() : r.get("email")) + ")")
                        .collect(Collectors.joining(", "));
                throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.person.several", word, fits.size(), all);
            }
        }
        throw unknown(word);
    }

    private static PasseurException unknown(String word) {
        return new PasseurException(Kind.INVALID, Words.TEXTS, "error.person.unknown", word);
    }
}
