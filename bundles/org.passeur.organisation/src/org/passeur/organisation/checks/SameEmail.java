// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.checks;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.passeur.core.Repository;
import org.passeur.core.check.Findings;
import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.internal.Folding;
import org.passeur.organisation.internal.Words;

/** People with the same e-mail, by which sheets tell them apart. */
final class SameEmail extends RowCheck {

    SameEmail() {
        super("organisation.same-email", Severity.ERROR, Words.TEXTS, Set.of(PERSON));
    }

    @Override
    public void run(Repository repository, LocalDate on, Locale locale, Findings found) {
        Map<String, List<Row>> byEmail = new LinkedHashMap<>();
        for (Row row : rows(repository, on)) {
            byEmail.computeIfAbsent(Folding.fold(email(row)), e -> new ArrayList<>()).add(row);
        }
        for (List<Row> same : byEmail.values()) {
            for (int i = 1; i < same.size(); i++) {
                report(same.get(i), locale, found, email(same.get(i)), same.getFirst().title());
            }
        }
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PERSON).columns("email").where(Filter.present("email"));
    }

    private static String email(Row row) {
        return row.get("email") instanceof String email ? email : "";
    }
}
