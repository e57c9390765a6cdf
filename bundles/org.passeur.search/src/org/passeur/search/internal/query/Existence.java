// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.eclipse.jdt.annotation.Nullable;

/** Says whether anything at all fits, without looking further than the first that does. */
final class Existence {

    private final IndexSearcher searcher;
    private final Query filter;

    /**
     * Looks only at what passes a filter.
     */
    Existence(IndexSearcher searcher, Query filter) {
        this.searcher = searcher;
        this.filter = filter;
    }

    /** True where at least one object that is not deleted fits. */
    boolean of(Query query) throws IOException {
        Query both = new BooleanQuery.Builder().add(query, Occur.FILTER).add(filter, Occur.FILTER).build();
        Weight weight = searcher.createWeight(searcher.rewrite(both), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null && any(scorer.iterator(), leaf.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(DocIdSetIterator documents, @Nullable Bits live) throws IOException {
        for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
                .nextDoc()) {
            if (live == null || live.get(document)) {
                return true;
            }
        }
        return false;
    }
}
