// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;

import java.time.LocalDate;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.PracticeState;

/** Practices that run without anybody who sees to them. */
final class NobodyOwns extends RowCheck {

    NobodyOwns() {
        super("practices.no-owner", Severity.INFO, Words.TEXTS, Set.of(PRACTICE));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PRACTICE).where(Filter.eq("state", PracticeState.RUNNING)).where(Filter.missing("owner"));
    }
}
