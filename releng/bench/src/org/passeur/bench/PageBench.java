// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.util.Arrays;
import java.util.List;

import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.screen.TableSpec;
import org.passeur.knowledge.KnowledgeDomain;

/** Pages of the table of items as its domain declares it, against the same pages over few items. */
final class PageBench {

    private static final int PAGE = 100;
    private static final int WARM_UP = 100;
    private static final int TIMES = 100;
    private static final int SLOW = 5;

    private final Repository many;
    private final Repository few;
    private final Query query;
    private final int size;
    private final Results results;

    private PageBench(Repository many, Repository few, int size, Results results) {
        this.many = many;
        this.few = few;
        this.size = size;
        this.results = results;
        TableSpec items = new KnowledgeDomain().tables().stream()
                .filter(spec -> spec.id().equals(KNOWLEDGE_ITEM.getName()))
                .findFirst().orElseThrow();
        query = Query.of(KNOWLEDGE_ITEM).columns(items.columns().stream().map(TableSpec.Column::path).toList())
                .where(items.filter()).ordered(items.order());
    }

    static void run(Repository many, Repository few, int size, Results results) throws Exception {
        new PageBench(many, few, size, results).run();
    }

    private void run() throws Exception {
        Times.Pair first = Times.byTurns(WARM_UP, TIMES, number -> page(many, query), number -> page(few, query));
        results.ratio(size, "first page of the table of items, median", first, 0.5, "at most 1.5 x");
        results.growth(size, "first page, median", first.product().at(0.5), "ms");
        Row middle = middle(many);
        results.growth(size, "page after the middle, median",
                Times.of(SLOW, TIMES, number -> page(many, query.after(middle))).at(0.5), "ms");
        Query some = query.where(Filter.eq("criticality", 5));
        results.growth(size, "first page of every fifth item, median",
                Times.of(SLOW, SLOW * 2, number -> page(many, some)).at(0.5), "ms");
        results.growth(size, "numbers of all lines of the table, median",
                Times.of(SLOW, SLOW * 2, number -> many.ids(query)).at(0.5), "ms");
        results.growth(size, "count of all items, median",
                Times.of(SLOW, SLOW * 2, number -> many.count(query)).at(0.5),
                "ms");
        results.growth(size, "count of every fifth item, median",
                Times.of(SLOW, SLOW * 2, number -> many.count(some)).at(0.5), "ms");
        results.growth(size, "groups by kind, median",
                Times.of(SLOW, SLOW * 2, number -> many.groups(query, "kind")).at(0.5), "ms");
    }

    private static void page(Repository repository, Query query) {
        if (repository.rows(query.limit(PAGE)).size() != PAGE) {
            throw new IllegalStateException("A page is not full");
        }
    }

    private Row middle(Repository repository) {
        long[] ids = repository.ids(query);
        return repository.rows(query, List.of(Arrays.stream(ids).skip(ids.length / 2).findFirst().orElseThrow()))
                .getFirst();
    }
}
