// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.internal.Words;
import org.passeur.organisation.Period;

/** Holdings that run on although the person has left. */
final class HolderHasLeft extends RowCheck {

    HolderHasLeft() {
        super("knowledge.holder-has-left", Severity.WARNING, Words.TEXTS, Set.of(HOLDING, PERSON),
                "knowledge.end-holding");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(HOLDING)
                .columns("item", "person", "person.left")
                .where(Filter.is("person.left", Op.LT, on))
                .where(Period.notEnded("until", on));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { titleOf(row, "person"), Objects.requireNonNull(row.get("person.left")) };
    }

    @Override
    protected String name(Row row) {
        return titleOf(row, "item");
    }
}
