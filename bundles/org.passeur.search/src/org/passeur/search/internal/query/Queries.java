// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.passeur.search.internal.index.Fields;
import org.passeur.search.internal.query.Weights.Place;
import org.passeur.search.internal.text.WordAnalyzer;

/** Lucene's queries for words, beginnings and phrases. */
final class Queries {

    /** From so many letters on a beginning is looked for outside titles too; shorter ones would find nearly everything. */
    static final int BEGINNING_ANYWHERE = 3;

    private Queries() {
    }

    /** One of some terms in any place, each with a weight of at most 1. */
    static Query terms(Map<String, Float> weights) {
        BooleanQuery.Builder places = new BooleanQuery.Builder();
        for (Place place : Weights.PLACES) {
            places.add(new BoostQuery(terms(place.field(), weights), place.weight()), Occur.SHOULD);
        }
        return places.build();
    }

    private static Query terms(String field, Map<String, Float> weights) {
        SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
        weights.forEach((term, weight) -> forms.addTerm(new Term(field, term), weight));
        return forms.build();
    }

    /** Words that begin so. */
    static Query beginning(String beginning) {
        BooleanQuery.Builder places = new BooleanQuery.Builder();
        Query title = new TermQuery(new Term(Fields.BEGINNINGS, WordAnalyzer.beginning(beginning)));
        if (beginning.length() > WordAnalyzer.LONGEST_BEGINNING) {
            title = new PrefixQuery(new Term(Fields.TITLE, beginning));
        }
        places.add(new BoostQuery(title, Weights.BEGINNING_IN_TITLE), Occur.SHOULD);
        if (beginning.codePointCount(0, beginning.length()) >= BEGINNING_ANYWHERE) {
            for (String field : List.of(Fields.TEXT, Fields.RELATED)) {
                Query words = new ConstantScoreQuery(new PrefixQuery(new Term(field, beginning)));
                places.add(new BoostQuery(words, Weights.BEGINNING), Occur.SHOULD);
            }
        }
        return places.build();
    }

    /** Words that follow each other as they are written, in any one text. */
    static Query phrase(List<String> words) {
        BooleanQuery.Builder places = new BooleanQuery.Builder();
        for (Place place : Weights.PLACES) {
            places.add(new BoostQuery(phrase(place.field(), words), place.weight()), Occur.SHOULD);
        }
        return places.build();
    }

    /** Words that follow each other in one field. */
    static Query phrase(String field, List<String> words) {
        return new PhraseQuery(field, words.toArray(String[]::new));
    }

    /** One of some values in a field of whole values. */
    static Query oneOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** Either. */
    static Query either(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    }
}
