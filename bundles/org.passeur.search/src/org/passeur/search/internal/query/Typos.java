// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.passeur.search.internal.query.Weights.Place;
import org.passeur.search.internal.text.Language;
import org.passeur.search.internal.text.Plurals;
import org.passeur.search.internal.text.WordAnalyzer;

/**
 * Finds words that a typed word may stand for. The first letter is taken as right. From {@value #ONE_SLIP} letters on, one
 * slip is forgiven; from {@value #DOUBLE_LETTERS} on also any doubled letter that is written once or the other way round,
 * as in <i>conaisance</i>. Two slips are not: too many words are that near each other. A word with a digit is never corrected.
 */
final class Typos {

    private static final int ONE_SLIP = 4;
    private static final int DOUBLE_LETTERS = 7;
    private static final int UNFINISHED = 5;
    private static final int LONGEST = 40;
    private static final int MOST_LOOKED_AT = 200;
    private static final int MOST_TAKEN = 12;

    private final IndexReader reader;

    Typos(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * The terms of the index that are meant, the most frequent first; none where nothing is near.
     *
     * @param unfinished true where the word may be the beginning of one
     */
    Set<String> terms(String word, boolean unfinished) throws IOException {
        if (word.length() < ONE_SLIP || word.length() > LONGEST || !word.codePoints().allMatch(Character::isLetter)) {
            return Set.of();
        }
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(word);
        spellings.addAll(Plurals.singulars(word, Language.ALL));
        Map<String, Integer> near = new HashMap<>();
        for (String spelling : spellings) {
            collect(spelling, 1, false, near);
        }
        if (near.isEmpty() && word.length() >= DOUBLE_LETTERS) {
            for (String spelling : spellings) {
                collect(spelling, 2, false, near);
            }
        }
        if (near.isEmpty() && unfinished && word.length() >= UNFINISHED) {
            collect(word, 1, true, near);
        }
        Set<String> taken = new LinkedHashSet<>();
        near.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TAKEN).forEach(entry -> taken.add(entry.getKey()));
        return taken;
    }

    private void collect(String word, int slips, boolean unfinished, Map<String, Integer> found) throws IOException {
        int first = Character.charCount(word.codePointAt(0));
        if (word.length() == first) {
            return;
        }
        LevenshteinAutomata rest = new LevenshteinAutomata(word.substring(first), true);
        String letter = word.substring(0, first);
        for (String beginning : Set.of(letter, WordAnalyzer.marked(letter))) {
            Automaton spellings = rest.toAutomaton(slips, beginning);
            if (unfinished) {
                spellings = Operations.determinize(Operations.concatenate(spellings, Automata.makeAnyString()),
                        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
            }
            CompiledAutomaton compiled = new CompiledAutomaton(spellings, !unfinished, true);
            for (Place place : Weights.PLACES) {
                collect(word, slips, place.field(), compiled, found);
            }
        }
    }

    private void collect(String word, int slips, String field, CompiledAutomaton spellings, Map<String, Integer> found)
            throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return;
        }
        TermsEnum candidates = spellings.getTermsEnum(terms);
        int seen = 0;
        for (BytesRef term = candidates.next(); term != null && seen < MOST_LOOKED_AT; term = candidates.next()) {
            seen++;
            String candidate = term.utf8ToString();
            if (slips == 1 || sameButForDoubles(word, WordAnalyzer.unmarked(candidate))) {
                found.merge(candidate, candidates.docFreq(), Integer::sum);
            }
        }
    }

    private static boolean sameButForDoubles(String word, String candidate) {
        return Spelling.oneSlip(Spelling.singleLetters(word), Spelling.singleLetters(candidate));
    }
}
