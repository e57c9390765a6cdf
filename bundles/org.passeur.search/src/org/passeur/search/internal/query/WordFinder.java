// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.passeur.search.internal.text.Language;
import org.passeur.search.internal.text.Plurals;
import org.passeur.search.internal.text.WordAnalyzer;

/**
 * Decides how a word is looked for: as it is written, with its singular and plural; where nothing has it, as the beginning
 * of a word; where nothing begins so either, with a slip of the keyboard. A word being typed is taken as a beginning at once.
 */
final class WordFinder {

    private final Existence existence;
    private final Typos typos;

    WordFinder(IndexSearcher searcher, Existence existence) {
        this.existence = existence;
        this.typos = new Typos(searcher.getIndexReader());
    }

    /** The word as it is written, with its singular and plural, whether or not anything has it. */
    static FoundWord written(String word) {
        Set<String> singulars = Plurals.singulars(word, Language.ALL);
        Map<String, Float> terms = new LinkedHashMap<>();
        terms.put(word, 1f);
        terms.put(WordAnalyzer.marked(word), Weights.DERIVED);
        for (String singular : singulars) {
            terms.put(singular, Weights.DERIVED);
            terms.put(WordAnalyzer.marked(singular), Weights.DERIVED);
        }
        Set<String> forms = new LinkedHashSet<>(singulars);
        forms.add(word);
        return new FoundWord(word, Queries.terms(terms), forms, forms, "", false);
    }

    /**
     * The word as the index knows it; empty where nothing comes near.
     *
     * @param open true where it may be unfinished
     */
    Optional<FoundWord> find(String word, boolean open) throws IOException {
        FoundWord written = written(word);
        if (open) {
            FoundWord begun = begun(written, Queries.either(written.query(), Queries.beginning(word)));
            return existence.of(begun.query()) ? Optional.of(begun) : corrected(word, true);
        }
        if (existence.of(written.query())) {
            return Optional.of(written);
        }
        if (word.length() >= Queries.BEGINNING_ANYWHERE) {
            FoundWord begun = begun(written, Queries.beginning(word));
            if (existence.of(begun.query())) {
                return Optional.of(begun);
            }
        }
        return corrected(word, false);
    }

    private static FoundWord begun(FoundWord written, Query query) {
        return new FoundWord(written.typed(), query, written.forms(), written.singulars(), written.typed(), false);
    }

    private Optional<FoundWord> corrected(String word, boolean unfinished) throws IOException {
        Set<String> terms = typos.terms(word, unfinished);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Float> weights = new LinkedHashMap<>();
        Set<String> forms = new LinkedHashSet<>();
        Set<String> singulars = new LinkedHashSet<>();
        for (String term : terms) {
            weights.put(term, 1f);
            String form = WordAnalyzer.unmarked(term);
            (form.equals(term) ? forms : singulars).add(form);
        }
        Query query = new BoostQuery(Queries.terms(weights), Weights.TYPO);
        return Optional.of(new FoundWord(word, query, forms, singulars, "", true));
    }
}
