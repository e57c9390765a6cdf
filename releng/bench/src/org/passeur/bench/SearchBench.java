// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.passeur.search.SearchRequest;
import org.passeur.search.SearchResult;
import org.passeur.search.internal.index.Fields;
import org.passeur.search.internal.query.Finder;

/**
 * Searching, against Lucene alone on the same index with the very query that the product makes of the words: the best hits with
 * their titles and texts, without the product's reading of what was typed, its passages and its marks.
 */
final class SearchBench {

    private static final long SEED = 7;
    private static final int QUESTIONS = 400;
    private static final int ROUNDS = 5;
    private static final int HITS = 20;

    private SearchBench() {
    }

    /** Remembers the last query that it was asked. */
    private static final class Recorder extends IndexSearcher {

        private Query last;

        Recorder(IndexReader reader) {
            super(reader);
        }

        @Override
        public <C extends Collector, T> T search(Query query, CollectorManager<C, T> manager) throws IOException {
            last = query;
            return super.search(query, manager);
        }
    }

    static void run(Opened workspace, int size, Results results) throws Exception {
        workspace.awaitIndex();
        Vocabulary words = new Vocabulary(SEED);
        try (Directory directory = FSDirectory.open(workspace.index());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Recorder searcher = new Recorder(reader);
            List<SearchRequest> requests = new ArrayList<>();
            List<Query> queries = new ArrayList<>();
            while (requests.size() < QUESTIONS) {
                SearchRequest request = SearchRequest.of(words.question()).page(0, HITS).uncounted();
                searcher.last = null;
                SearchResult found = Finder.find(searcher, request);
                // a term that occurs nowhere yet is no question
                if (found.total() > 0 && searcher.last != null) {
                    requests.add(request);
                    queries.add(searcher.last);
                }
            }
            Times.Pair pair = Times.byTurns(QUESTIONS * ROUNDS, QUESTIONS * ROUNDS, number -> {
                if (workspace.search.find(requests.get(Math.floorMod(number, QUESTIONS))).total() == 0) {
                    throw new IllegalStateException("Nothing was found");
                }
            }, number -> raw(searcher, queries.get(Math.floorMod(number, QUESTIONS))));
            Times.Pair best = pair.shortest(QUESTIONS);
            results.ratio(size, "search, p99 of 400 questions", best, 0.99, "at most 1.2 x");
            results.ratio(size, "search, median", best, 0.5, "");
            results.growth(size, "search, median", best.product().at(0.5), "ms");
            results.growth(size, "search, p99", best.product().at(0.99), "ms");
            Times.Pair typed = Times.byTurns(QUESTIONS, QUESTIONS * ROUNDS, number -> workspace.search
                    .find(requests.get(Math.floorMod(number, QUESTIONS)).whileTyping().count(SearchRequest.CLASS)),
                    number -> {
                        // nothing to compare with
                    });
            results.growth(size, "search while typing, with counts by class, p99",
                    typed.shortest(QUESTIONS).product().at(0.99), "ms");
        }
    }

    private static void raw(IndexSearcher searcher, Query query) throws IOException {
        TopDocs top = searcher.search(query, HITS);
        if (top.scoreDocs.length == 0) {
            throw new IllegalStateException("Lucene found nothing");
        }
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : top.scoreDocs) {
            stored.document(hit.doc, Set.of(Fields.URI, Fields.TITLE, Fields.TEXT));
        }
    }
}
