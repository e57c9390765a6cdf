// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.internal.NearDuplicates;

/**
 * Items that say the same or nearly the same (DOMAIN 2): compared without case, accents and blanks, titles by their letters,
 * texts by their words in a row. Items that are archived or linked to each other are left out: somebody has decided.
 */
public final class Duplicates {

    private static final int PAGE = 1000;

    private Duplicates() {
    }

    /**
     * Two items.
     *
     * @param likeness 0 to 1; 1 for the same words
     */
    public record Pair(Link first, Link second, double likeness) {
    }

    /** All pairs of a workspace, the most alike first. */
    public static List<Pair> of(Repository repository, LocalDate on) {
        NearDuplicates near = new NearDuplicates();
        Filter living = Filter.missing("archivedOn").or(Filter.is("archivedOn", Op.GT, on));
        Query query = Query.of(KNOWLEDGE_ITEM).columns("title", "body").where(living).orderBy("id").limit(PAGE);
        List<Link> links = new ArrayList<>();
        @Nullable
        Row last = null;
        List<Row> page;
        do {
            page = repository.rows(query.columns("id", "title", "body").after(last));
            for (Row row : page) {
                near.add(text(row, "title"), text(row, "body"));
                links.add(new Link(row.ref(), row.title()));
            }
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == PAGE);
        Set<Set<Ref>> decided = linked(repository);
        return near.pairs().stream()
                .map(p -> new Pair(links.get(p.first()), links.get(p.second()), p.likeness()))
                .filter(p -> !decided.contains(Set.of(p.first().ref(), p.second().ref())))
                .sorted(Comparator.comparingDouble((Pair p) -> -p.likeness()).thenComparing(p -> p.first().title()))
                .toList();
    }

    private static Set<Set<Ref>> linked(Repository repository) {
        Set<Set<Ref>> pairs = new HashSet<>();
        Filter withLinks = Filter.present("links");
        for (Row row : repository.rows(Query.of(KNOWLEDGE_ITEM).columns("links.target").where(withLinks))) {
            if (row.get("links.target") instanceof List<?> targets) {
                for (Object target : targets) {
                    if (target instanceof Link link && !link.ref().equals(row.ref())) {
                        pairs.add(Set.of(row.ref(), link.ref()));
                    }
                }
            }
        }
        return pairs;
    }

    private static String text(Row row, String column) {
        String value = row.get(column, String.class);
        return value == null ? "" : value;
    }
}
