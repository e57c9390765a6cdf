// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.passeur.search.internal.index.Fields;
import org.passeur.search.internal.text.StopWords;

/**
 * How what was typed is looked for.
 *
 * @param query without the filters
 * @param words what is marked in the texts found
 */
record Plan(Query query, List<FoundWord> words) {

    /**
     * Makes the plan; empty where a word is nowhere, so that nothing can be found.
     */
    static Optional<Plan> of(List<Clause> clauses, WordFinder finder) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<FoundWord> words = new ArrayList<>();
        List<String> sequence = new ArrayList<>();
        boolean onlySmall = clauses.stream().allMatch(clause -> clause.excluded() || isSmall(clause));
        boolean alone = clauses.stream().filter(clause -> !clause.excluded() && !isSmall(clause)).count() <= 1;
        boolean required = false;
        for (Clause clause : clauses) {
            if (clause.excluded()) {
                query.add(asWritten(clause), Occur.MUST_NOT);
            } else if (clause.phrase()) {
                query.add(Queries.phrase(clause.words()), Occur.MUST);
                clause.words().forEach(word -> words.add(marked(word)));
                required = true;
            } else if (isSmall(clause) && !onlySmall) {
                Query small = WordFinder.written(clause.words().get(0)).query();
                query.add(new BoostQuery(small, Weights.SMALL_WORD), Occur.SHOULD);
                sequence.add(clause.words().get(0));
            } else if (isBarelyBegun(clause) && !alone) {
                // one or two letters of a word say little: they rank, but do not yet hide what has the other words
                finder.find(clause.words().get(0), true).ifPresent(found -> query.add(found.query(), Occur.SHOULD));
            } else {
                Optional<FoundWord> found = finder.find(clause.words().get(0), clause.open());
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                query.add(found.get().query(), Occur.MUST);
                words.add(found.get());
                sequence.add(clause.words().get(0));
                required = true;
            }
        }
        if (!required) {
            query.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        if (sequence.size() > 1) {
            query.add(new BoostQuery(Queries.phrase(Fields.TITLE, sequence), Weights.TITLE_PHRASE), Occur.SHOULD);
        }
        return Optional.of(new Plan(query.build(), List.copyOf(words)));
    }

    private static boolean isSmall(Clause clause) {
        return !clause.phrase() && !clause.open() && StopWords.contains(clause.words().get(0));
    }

    private static boolean isBarelyBegun(Clause clause) {
        String word = clause.words().get(0);
        return clause.open() && !clause.phrase() && word.codePointCount(0, word.length()) < Queries.BEGINNING_ANYWHERE;
    }

    private static Query asWritten(Clause clause) {
        return clause.phrase() ? Queries.phrase(clause.words()) : WordFinder.written(clause.words().get(0)).query();
    }

    private static FoundWord marked(String word) {
        return new FoundWord(word, new MatchAllDocsQuery(), Set.of(word), Set.of(), "", false);
    }

    /** The words that nothing has, with those that were taken instead. */
    Map<String, List<String>> corrections() {
        Map<String, List<String>> corrections = new LinkedHashMap<>();
        for (FoundWord word : words) {
            if (word.corrected()) {
                Set<String> instead = new LinkedHashSet<>(word.forms());
                instead.addAll(word.singulars());
                corrections.put(word.typed(), instead.stream().sorted().toList());
            }
        }
        return corrections;
    }
}
