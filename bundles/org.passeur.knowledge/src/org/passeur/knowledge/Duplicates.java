// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.internal.NearDuplicates;
import org.passeur.knowledge.internal.NearDuplicates.Text;

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
        Query query = Query.of(KNOWLEDGE_ITEM).columns("id", "title", "body");
        LongStream.Builder numbers = LongStream.builder();
        @Nullable
        Row last = null;
        List<Row> page;
        // In pages: the texts of a large workspace need not fit into memory.
        do {
            page = repository.rows(query.where(living).orderBy("id").limit(PAGE).after(last));
            for (Row row : page) {
                near.add(text(row, "title"), text(row, "body"));
                numbers.add(row.ref().id());
            }
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == PAGE);
        long[] ids = numbers.build().toArray();
        List<NearDuplicates.Pair> pairs = near.pairs(some -> texts(repository, query, ids, some));
        Map<Long, Link> links = new HashMap<>();
        List<Long> all = pairs.stream().flatMap(p -> Stream.of(ids[p.first()], ids[p.second()])).distinct().toList();
        repository.rows(Query.of(KNOWLEDGE_ITEM), all)
                .forEach(row -> links.put(Long.valueOf(row.ref().id()), new Link(row.ref(), row.title())));
        Set<Set<Ref>> decided = linked(repository);
        List<Pair> found = new ArrayList<>();
        for (NearDuplicates.Pair pair : pairs) {
            Link first = links.get(Long.valueOf(ids[pair.first()]));
            Link second = links.get(Long.valueOf(ids[pair.second()]));
            if (first != null && second != null && !decided.contains(Set.of(first.ref(), second.ref()))) {
                found.add(new Pair(first, second, pair.likeness()));
            }
        }
        found.sort(Comparator.comparingDouble((Pair p) -> -p.likeness()).thenComparing(p -> p.first().title()));
        return found;
    }

    /** The texts of some items, those that are gone left out. */
    private static Map<Integer, Text> texts(Repository repository, Query query, long[] ids, List<Integer> numbers) {
        Map<Long, Text> texts = new HashMap<>();
        List<Long> wanted = numbers.stream().map(number -> Long.valueOf(ids[number.intValue()])).toList();
        for (Row row : repository.rows(query, wanted)) {
            texts.put(Long.valueOf(row.ref().id()), new Text(text(row, "title"), text(row, "body")));
        }
        Map<Integer, Text> numbered = new HashMap<>();
        for (Integer number : numbers) {
            Text text = texts.get(Long.valueOf(ids[number.intValue()]));
            if (text != null) {
                numbered.put(number, text);
            }
        }
        return numbered;
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
