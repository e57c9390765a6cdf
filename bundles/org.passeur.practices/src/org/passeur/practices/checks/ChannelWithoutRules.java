// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.CHANNEL;

import java.time.LocalDate;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.practices.internal.Words;

/** Channels in use that say neither what they are for nor how they are used. */
final class ChannelWithoutRules extends RowCheck {

    ChannelWithoutRules() {
        super("practices.channel-without-rules", Severity.INFO, Words.TEXTS, Set.of(CHANNEL));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(CHANNEL).where(Filter.missing("closedOn"))
                .where(Filter.missing("rules").or(Filter.missing("owner")));
    }
}
