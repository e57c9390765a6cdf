// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.FRESHNESS;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;
import org.passeur.core.query.Batch;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Filter.Compare;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Order;
import org.passeur.core.query.Row;
import org.passeur.knowledge.Verification;
import org.passeur.knowledge.model.Freshness;

/** How fresh an item is on a day; filters and orders are said in its due date, so that they cost nothing. */
final class ItemFreshness implements DerivedColumn {

    @Override
    public EClass type() {
        return KNOWLEDGE_ITEM;
    }

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public EClassifier valueType() {
        return FRESHNESS;
    }

    @Override
    public List<String> needs() {
        return List.of("dueOn");
    }

    @Override
    public List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on) {
        return Batch.map(rows, row -> Verification.freshness(row.get("dueOn", LocalDate.class), on));
    }

    @Override
    public Optional<Filter> translate(Compare compare, LocalDate on) {
        if (!(compare.value() instanceof Freshness freshness)) {
            return Optional.empty();
        }
        return switch (compare.op()) {
            case EQ -> Optional.of(is(freshness, on));
            case NE -> Optional.of(Filter.not(is(freshness, on)));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<List<Order>> translate(Order order) {
        return Optional.of(List.of(new Order("dueOn", !order.descending())));
    }

    private static Filter is(Freshness freshness, LocalDate on) {
        LocalDate dueUntil = on.plusDays(Verification.DUE_DAYS);
        return switch (freshness) {
            case FRESH -> Filter.is("dueOn", Op.GT, dueUntil);
            case DUE -> Filter.is("dueOn", Op.GE, on).and(Filter.is("dueOn", Op.LE, dueUntil));
            case EXPIRED -> Filter.is("dueOn", Op.LT, on);
            case NEVER_VERIFIED -> Filter.missing("dueOn");
        };
    }
}
