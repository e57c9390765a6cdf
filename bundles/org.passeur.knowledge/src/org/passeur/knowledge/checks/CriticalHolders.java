// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.check.Findings;
import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.BusFactor;
import org.passeur.knowledge.internal.Words;
import org.passeur.organisation.People;
import org.passeur.organisation.Period;

/** Living items of criticality 3 and more with so many active holders: none, or one. */
abstract class CriticalHolders extends RowCheck {

    private final int wrong;

    CriticalHolders(String id, Severity severity, int wrong) {
        super(id, severity, Words.TEXTS, Set.of(KNOWLEDGE_ITEM, HOLDING, PERSON));
        this.wrong = wrong;
    }

    @Override
    public void run(Repository repository, LocalDate on, Locale locale, Findings found) {
        pages(repository, on, page -> {
            Map<Long, List<Link>> holders = holders(repository, on, page);
            for (Row row : page) {
                List<Link> people = holders.getOrDefault(row.ref().id(), List.of());
                if (people.size() == wrong && row.get("criticality") instanceof Integer criticality) {
                    report(row, locale, found, criticality, people.isEmpty() ? "" : people.getFirst().title());
                }
            }
            return true;
        });
    }

    private static Map<Long, List<Link>> holders(Repository repository, LocalDate on, List<Row> items) {
        Filter active = Filter.in("item", items.stream().map(Row::ref).toList())
                .and(Period.covering("since", "until", on)).and(People.presentOn("person.", on));
        Map<Long, List<Link>> holders = new HashMap<>();
        for (Row row : repository.rows(Query.of(HOLDING).columns("item", "person").where(active))) {
            List<Link> people = holders.computeIfAbsent(row.refId("item"), i -> new ArrayList<>(2));
            if (row.get("person") instanceof Link person && !people.contains(person)) {
                people.add(person);
            }
        }
        return holders;
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(KNOWLEDGE_ITEM)
                .columns("criticality")
                .where(Filter.missing("archivedOn"))
                .where(Filter.is("criticality", Op.GE, BusFactor.CRITICAL));
    }
}
