// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.CATALOGUE_ENTRY;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.rule.Refusals;
import org.passeur.practices.model.PracticeKind;

/** Refuses a second entry of the same kind: what is computed from the catalogue must find one. */
final class CatalogueRule implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(CATALOGUE_ENTRY);
    }

    @Override
    public void after(Commit commit) {
        if (commit.saved().isEmpty()) {
            return;
        }
        Refusals refusals = new Refusals();
        Set<PracticeKind> seen = EnumSet.noneOf(PracticeKind.class);
        for (Row row : commit.rows(Query.of(CATALOGUE_ENTRY).columns("kind").orderBy("id"))) {
            if (row.get("kind") instanceof PracticeKind kind && !seen.add(kind)) {
                refusals.add(new PasseurException(Kind.INVALID, Words.TEXTS, "error.catalogue.twice", row.title())
                        .about(row.ref()));
            }
        }
        refusals.raise();
    }
}
