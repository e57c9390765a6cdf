// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.passeur.search.Facet;
import org.passeur.search.SearchHit;
import org.passeur.search.SearchRequest;
import org.passeur.search.SearchResult;
import org.passeur.search.internal.index.Fields;
import org.passeur.search.internal.query.FacetCounter.Counts;

/** Answers a request from one state of the index. */
public final class Finder {

    private static final int ENOUGH = 1_000;
    private static final SortField[] BY_TITLE = { new SortField(Fields.ORDER, SortField.Type.LONG),
            new SortField(Fields.URI, SortField.Type.STRING) };
    private static final Sort TITLE = new Sort(BY_TITLE);
    private static final Sort SCORE = new Sort(SortField.FIELD_SCORE, BY_TITLE[0], BY_TITLE[1]);

    private final IndexSearcher searcher;
    private final SearchRequest request;

    private Finder(IndexSearcher searcher, SearchRequest request) {
        this.searcher = searcher;
        this.request = request;
    }

    /** The answer; facets and hits carry no labels yet but their names. */
    public static SearchResult find(IndexSearcher searcher, SearchRequest request) throws IOException {
        return new Finder(searcher, request).find();
    }

    private SearchResult find() throws IOException {
        List<Clause> clauses = Typed.clauses(request.words(), request.typing());
        boolean filtered = !request.classes().isEmpty() || !request.filters().isEmpty();
        if (clauses.isEmpty() && (!request.words().isBlank() || !filtered)) {
            return SearchResult.NOTHING;
        }
        Existence existence = new Existence(searcher, filter(""));
        Optional<Plan> plan = Plan.of(clauses, new WordFinder(searcher, existence));
        return plan.isEmpty() ? SearchResult.NOTHING : answer(plan.get(), !clauses.stream().allMatch(Clause::excluded));
    }

    private SearchResult answer(Plan plan, boolean ranked) throws IOException {
        Query query = with(plan.query(), filter(""));
        boolean exact = true;
        long total = -1;
        List<Facet> facets = List.of();
        if (request.counted() || !request.facets().isEmpty()) {
            Counts counts = searcher.search(query, new FacetCounter(unfiltered()));
            total = counts.total();
            facets = facets(plan, counts);
        }
        int most = (int) Math.min((long) request.offset() + request.limit(),
                total < 0 ? searcher.getIndexReader().maxDoc() : total);
        List<SearchHit> hits = List.of();
        if (most > 0 && request.limit() > 0) {
            TopFieldDocs top = searcher.search(query,
                    new TopFieldCollectorManager(ranked ? SCORE : TITLE, most, null, ENOUGH));
            hits = hits(top, ranked, new Marker(plan.words()));
            if (total < 0) {
                total = top.totalHits.value();
                exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
            }
        }
        return new SearchResult(Math.max(0, total), exact, hits, facets, plan.corrections());
    }

    private List<SearchHit> hits(TopFieldDocs top, boolean ranked, Marker marker) throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        float best = ranked && top.scoreDocs.length > 0 ? score(top.scoreDocs[0]) : 1;
        for (int i = request.offset(); i < top.scoreDocs.length; i++) {
            Document document = stored.document(top.scoreDocs[i].doc, Hits.FIELDS);
            hits.add(Hits.of(document, ranked ? score(top.scoreDocs[i]) / best : 1, marker));
        }
        return hits;
    }

    private static float score(ScoreDoc document) {
        return ((FieldDoc) document).fields[0] instanceof Float score ? score : 1;
    }

    private List<String> unfiltered() {
        return request.facets().stream().filter(name -> !isFiltered(name)).toList();
    }

    private boolean isFiltered(String facet) {
        return request.filters().containsKey(facet)
                || facet.equals(SearchRequest.CLASS) && !request.classes().isEmpty();
    }

    private List<Facet> facets(Plan plan, Counts counts) throws IOException {
        List<Facet> facets = new ArrayList<>();
        int next = 0;
        for (String name : request.facets()) {
            if (isFiltered(name)) {
                Query others = with(plan.query(), filter(name));
                facets.add(facet(name, searcher.search(others, new FacetCounter(List.of(name))).values().get(0)));
            } else {
                facets.add(facet(name, counts.values().get(next++)));
            }
        }
        return facets;
    }

    private Facet facet(String name, Map<String, Long> counts) {
        Set<String> chosen = name.equals(SearchRequest.CLASS) ? request.classes()
                : request.filters().getOrDefault(name, Set.of());
        List<Facet.Value> values = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Facet.Value(entry.getKey(), entry.getKey(), entry.getValue(),
                        chosen.contains(entry.getKey())))
                .toList();
        return new Facet(name, name, values);
    }

    /** All filters but that of one facet. */
    private Query filter(String except) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        if (!request.classes().isEmpty() && !except.equals(SearchRequest.CLASS)) {
            all.add(Queries.oneOf(Fields.CLASSES, request.classes()), Occur.FILTER);
        }
        request.filters().forEach((name, values) -> {
            if (!name.equals(except)) {
                all.add(Queries.oneOf(Fields.facet(name), values), Occur.FILTER);
            }
        });
        return all.build();
    }

    private static Query with(Query query, Query filter) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
    }
}
