// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * BM25, with a word as rare as it is among all objects: among the few that have a title at all, one in a title would count as
 * common.
 */
final class Ranking extends BM25Similarity {

    /** Makes searchers that rank so. */
    static final class Factory extends SearcherFactory {

        @Override
        @NonNullByDefault({})
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new Ranking());
            return searcher;
        }
    }

    @Override
    @NonNullByDefault({})
    public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
        return Explanation.match(idf(term.docFreq(), collection.maxDoc()), "rarity among all objects");
    }
}
