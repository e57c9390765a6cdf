// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.CATALOGUE_ENTRY;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.passeur.core.CommitRule.Commit;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.practices.model.CatalogueEntry;
import org.passeur.practices.model.PracticeKind;

/** The catalogue as a rule sees it: what is new begins with what its entry says. */
final class Entries {

    private final Commit commit;
    private final Map<PracticeKind, Optional<CatalogueEntry>> known = new EnumMap<>(PracticeKind.class);

    Entries(Commit commit) {
        this.commit = commit;
    }

    /** The entry of a kind, where there is one. */
    Optional<CatalogueEntry> of(PracticeKind kind) {
        return known.computeIfAbsent(kind,
                k -> commit.rows(Query.of(CATALOGUE_ENTRY).where(Filter.eq("kind", k)).limit(1)).stream().findFirst()
                        .map(row -> commit.copy().get(row.ref(), CatalogueEntry.class)));
    }
}
