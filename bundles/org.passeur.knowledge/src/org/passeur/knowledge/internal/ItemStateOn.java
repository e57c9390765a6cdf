// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.LIFECYCLE_STATE;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;
import org.passeur.core.query.Batch;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Row;
import org.passeur.knowledge.Lifecycle;

/** The state of an item on the day asked, from the dates of its steps. */
final class ItemStateOn implements DerivedColumn {

    @Override
    public EClass type() {
        return KNOWLEDGE_ITEM;
    }

    @Override
    public String name() {
        return "stateOn";
    }

    @Override
    public EClassifier valueType() {
        return LIFECYCLE_STATE;
    }

    @Override
    public List<String> needs() {
        return Lifecycle.COLUMNS;
    }

    @Override
    public List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on) {
        return Batch.map(rows, row -> Lifecycle.of(row).known(on) ? Lifecycle.of(row).on(on) : null);
    }
}
