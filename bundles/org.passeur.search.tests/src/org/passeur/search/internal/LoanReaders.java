// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.search.SearchContribution;

/** Who has lent a book, as a facet of books. */
@NonNullByDefault({})
final class LoanReaders implements SearchContribution {

    private final LibraryDomain library;
    LocalDate until = LocalDate.MAX;

    LoanReaders(LibraryDomain library) {
        this.library = library;
    }

    @Override
    public EClass type() {
        return library.book;
    }

    @Override
    public List<String> facets() {
        return List.of("reader");
    }

    @Override
    public String label(String facet, Locale locale) {
        return locale.equals(Locale.FRENCH) ? "Lecteur" : "Reader";
    }

    @Override
    public Optional<String> label(String facet, String value, Locale locale) {
        return Optional.of("Reader " + value);
    }

    @Override
    public Set<EClass> feeders() {
        return Set.of(library.loan);
    }

    @Override
    public void collect(List<Long> ids, LocalDate day, Repository repository, Values values) {
        for (Long id : ids) {
            for (Row row : repository
                    .rows(Query.of(library.loan).columns("book", "reader").where(Filter.eq("book", id)))) {
                values.add(row.refId("book"), "reader", String.valueOf(row.get("reader")));
            }
            if (!until.equals(LocalDate.MAX)) {
                values.until(id, until);
            }
        }
    }
}
