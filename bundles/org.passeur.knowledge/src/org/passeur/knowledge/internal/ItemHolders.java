// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;
import org.passeur.core.query.Batch;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Row;

/** How many people hold an item on a day, or of these how many are still in the company some days later. */
final class ItemHolders implements DerivedColumn {

    private final String name;
    private final ActiveHolders active;

    /** A column under a name, for people who are still there so many days later. */
    ItemHolders(String name, int daysLater) {
        this.name = name;
        active = new ActiveHolders(daysLater);
    }

    @Override
    public EClass type() {
        return KNOWLEDGE_ITEM;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public EClassifier valueType() {
        return EcorePackage.Literals.EINT;
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on) {
        Map<Long, Integer> holders = active.count(repository, rows, on);
        return Batch.map(rows, row -> holders.getOrDefault(row.ref().id(), 0));
    }
}
