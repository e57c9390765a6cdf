// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** What the index knew of an object before a change: enough to find out what else the change concerns. */
public final class Known {

    private final SearchIndex index;

    /** Asks an index. */
    public Known(SearchIndex index) {
        this.index = index;
    }

    /** What an object was called; empty where it is not known. */
    public Optional<String> title(String uri) throws IOException {
        List<Document> found = find(new TermQuery(new Term(Fields.URI, uri)), Set.of(Fields.TITLE), 1);
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0).get(Fields.TITLE));
    }

    /** The addresses of what an object referred to. */
    public List<String> refs(String uri) throws IOException {
        List<Document> found = find(new TermQuery(new Term(Fields.URI, uri)), Set.of(Fields.REFS), 1);
        return found.isEmpty() ? List.of() : List.of(found.get(0).getValues(Fields.REFS));
    }

    /** The addresses of the objects that refer to one. */
    public List<String> referrers(String uri) throws IOException {
        return uris(new TermQuery(new Term(Fields.REFS, uri)));
    }

    /** The addresses of the objects of which what is known holds no longer. */
    public List<String> outdated(long today) throws IOException {
        return uris(LongPoint.newRangeQuery(Fields.LAST_DAY, Long.MIN_VALUE, today - 1));
    }

    private List<String> uris(Query query) throws IOException {
        List<String> uris = new ArrayList<>();
        find(query, Set.of(Fields.URI), Integer.MAX_VALUE).forEach(document -> uris.add(document.get(Fields.URI)));
        return uris;
    }

    private List<Document> find(Query query, Set<String> fields, int most) throws IOException {
        return index.read(searcher -> find(searcher, query, fields, most), List.of());
    }

    private static List<Document> find(IndexSearcher searcher, Query query, Set<String> fields, int most)
            throws IOException {
        int count = Math.min(most, searcher.count(query));
        List<Document> found = new ArrayList<>();
        if (count > 0) {
            for (ScoreDoc hit : searcher.search(query, count).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc, fields));
            }
        }
        return found;
    }
}
