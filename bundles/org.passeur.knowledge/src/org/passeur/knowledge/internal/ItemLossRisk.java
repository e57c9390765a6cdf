// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;
import org.passeur.core.query.Batch;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Row;
import org.passeur.knowledge.Lifecycle;
import org.passeur.knowledge.LossRisk;

/** The risk that an item is lost, 0 to 100. */
final class ItemLossRisk implements DerivedColumn {

    private static final List<String> NEEDS = Stream.concat(Lifecycle.COLUMNS.stream(), Stream.of("criticality"))
            .toList();

    private final ActiveHolders active = new ActiveHolders(LossRisk.HORIZON_DAYS);

    @Override
    public EClass type() {
        return KNOWLEDGE_ITEM;
    }

    @Override
    public String name() {
        return "lossRisk";
    }

    @Override
    public EClassifier valueType() {
        return EcorePackage.Literals.EDOUBLE_OBJECT;
    }

    @Override
    public List<String> needs() {
        return NEEDS;
    }

    @Override
    public List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on) {
        Map<Long, Integer> holders = active.count(repository, rows, on);
        return Batch.map(rows, row -> {
            OptionalDouble risk = LossRisk.risk(row.get("criticality", Integer.class), Lifecycle.of(row).on(on),
                    holders.getOrDefault(row.ref().id(), 0));
            return risk.isPresent() ? risk.getAsDouble() : null;
        });
    }
}
