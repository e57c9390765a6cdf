// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.PainPointState;

/** Pain points that live and of which nobody said how often and how much they hurt. */
final class NotAssessed extends RowCheck {

    NotAssessed() {
        super("practices.pain-point-not-assessed", Severity.INFO, Words.TEXTS, Set.of(PAIN_POINT));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PAIN_POINT)
                .where(Filter.in("state", List.of(PainPointState.RAISED, PainPointState.VALIDATED)))
                .where(Filter.missing("frequency").or(Filter.missing("severity")));
    }
}
