// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Batch;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/** How many living items have a topic. */
final class TopicItems implements DerivedColumn {

    @Override
    public EClass type() {
        return TOPIC;
    }

    @Override
    public String name() {
        return "items";
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
        Map<Long, Integer> counts = new HashMap<>();
        Query query = Query.of(KNOWLEDGE_ITEM).columns("topics").where(Filter.missing("archivedOn"))
                .where(Batch.of("topics", rows));
        for (Row row : repository.rows(query)) {
            if (row.get("topics") instanceof List<?> topics) {
                topics.forEach(topic -> counts.merge(((Link) topic).ref().id(), 1, Integer::sum));
            }
        }
        return Batch.map(rows, row -> counts.getOrDefault(row.ref().id(), 0));
    }
}
