// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.passeur.search.Snippet;
import org.passeur.search.Snippet.Mark;
import org.passeur.search.internal.text.WordScanner;

/** Marks the words that were looked for, and cuts out the passage of a text that shows the most of them. */
final class Marker {

    /** About so long is a passage, in UTF-16 units. */
    static final int PASSAGE = 200;
    /** A passage is looked for in the first part of a text only, in UTF-16 units. */
    static final int LOOKED_AT = 200_000;

    private static final int BEFORE_FIRST_MARK = 40;
    private static final int MOST_MARKS = 1_000;
    private static final int WORD = 24;
    /** Farther from everything than a passage is long. */
    private static final int NOWHERE = -2 * PASSAGE;

    private final List<FoundWord> words;

    Marker(List<FoundWord> words) {
        this.words = words;
    }

    /** A found word in a text. */
    private record Place(int start, int end, int word) {
    }

    /**
     * A passage of a text and how many of the words looked for it shows.
     */
    record Passage(Snippet snippet, int words) {
    }

    /** The whole text with its marks. */
    Snippet whole(String text) {
        List<Mark> marks = new ArrayList<>();
        places(text, new BitSet(), false).forEach(place -> marks.add(new Mark(place.start(), place.end())));
        return new Snippet(text, marks);
    }

    /** The best passage. */
    Passage passage(String text) {
        BitSet hidden = Markup.hidden(text, 0, Math.min(text.length(), LOOKED_AT));
        List<Place> places = places(text, hidden, true);
        if (places.isEmpty()) {
            int end = wordBoundary(text, Math.min(PASSAGE, text.length()), PASSAGE);
            return new Passage(Tidy.of(text, 0, end, List.of(), hidden), 0);
        }
        int best = 0;
        int bestWords = 0;
        int bestCount = 0;
        for (int i = 0; i < places.size() && bestWords < words.size(); i++) {
            BitSet seen = new BitSet();
            int count = 0;
            for (int j = i; j < places.size()
                    && places.get(j).end() - places.get(i).start() <= PASSAGE - BEFORE_FIRST_MARK; j++) {
                seen.set(places.get(j).word());
                count++;
            }
            if (seen.cardinality() > bestWords || seen.cardinality() == bestWords && count > bestCount) {
                best = i;
                bestWords = seen.cardinality();
                bestCount = count;
            }
        }
        return new Passage(around(text, places, best, hidden), Math.max(1, bestWords));
    }

    private static Snippet around(String text, List<Place> places, int first, BitSet hidden) {
        int from = wordBoundary(text, Math.max(0, places.get(first).start() - BEFORE_FIRST_MARK), WORD);
        int to = Math.max(places.get(first).end(), Math.min(text.length(), from + PASSAGE));
        to = Math.max(places.get(first).end(), wordBoundary(text, to, WORD));
        List<Mark> marks = new ArrayList<>();
        for (Place place : places) {
            if (place.start() >= from && place.end() <= to) {
                marks.add(new Mark(place.start(), place.end()));
            }
        }
        return Tidy.of(text, from, to, marks, hidden);
    }

    /** The nearest place at or before a position that does not cut a word, if one is near. */
    private static int wordBoundary(String text, int position, int near) {
        if (position <= 0 || position >= text.length()) {
            return position;
        }
        for (int i = position; i > 0 && i > position - near; i--) {
            if (!Character.isLetterOrDigit(text.charAt(i - 1)) && !Character.isLowSurrogate(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(position)) ? position - 1 : position;
    }

    /**
     * Where the words are that people see.
     *
     * @param some true where the rest does not matter once a passage has all of the words
     */
    private List<Place> places(String text, BitSet hidden, boolean some) {
        List<Place> places = new ArrayList<>();
        int[] last = new int[words.size()];
        Arrays.fill(last, NOWHERE);
        int enough = Integer.MAX_VALUE;
        WordScanner scanner = new WordScanner(text, 0, Math.min(text.length(), LOOKED_AT));
        while (places.size() < MOST_MARKS && scanner.next() && scanner.start() <= enough) {
            for (int i = 0; i < words.size() && !hidden.get(scanner.start()); i++) {
                if (words.get(i).matches(scanner.word())) {
                    places.add(new Place(scanner.start(), scanner.end(), i));
                    last[i] = scanner.start();
                    if (some && enough == Integer.MAX_VALUE) {
                        int first = Arrays.stream(last).min().getAsInt();
                        enough = scanner.end() - first <= PASSAGE - BEFORE_FIRST_MARK ? first + PASSAGE : enough;
                    }
                    break;
                }
            }
        }
        return places;
    }
}
