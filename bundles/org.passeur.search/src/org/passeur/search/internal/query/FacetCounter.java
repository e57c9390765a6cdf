// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.passeur.search.internal.index.Fields;

/** Counts what is found and the values of some facets, segment by segment over numbers rather than words. */
final class FacetCounter implements CollectorManager<FacetCounter.Counting, FacetCounter.Counts> {

    /**
     * What was counted.
     *
     * @param values for each facet, in the order asked for, how often each value occurs
     */
    record Counts(long total, List<Map<String, Long>> values) {
    }

    private final List<String> facets;

    FacetCounter(List<String> facets) {
        this.facets = facets;
    }

    @Override
    public Counting newCollector() {
        return new Counting(facets);
    }

    @Override
    @NonNullByDefault({})
    public Counts reduce(Collection<@NonNull Counting> parts) throws IOException {
        long total = 0;
        List<Map<String, Long>> values = new ArrayList<>();
        facets.forEach(facet -> values.add(new HashMap<>()));
        for (Counting part : parts) {
            part.finishSegment();
            total += part.total;
            for (int i = 0; i < facets.size(); i++) {
                Map<String, Long> sum = values.get(i);
                part.values.get(i).forEach((value, count) -> sum.merge(value, count, Long::sum));
            }
        }
        return new Counts(total, values);
    }

    /** Counts the documents that one thread visits. */
    static final class Counting implements Collector {

        private final List<String> facets;
        private final List<Map<String, Long>> values = new ArrayList<>();
        private List<OneFacet> segment = List.of();
        private long total;

        private Counting(List<String> facets) {
            this.facets = facets;
            facets.forEach(facet -> values.add(new HashMap<>()));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        @NonNullByDefault({})
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            finishSegment();
            List<OneFacet> fresh = new ArrayList<>();
            for (String facet : facets) {
                fresh.add(new OneFacet(DocValues.getSortedSet(leaf.reader(), Fields.facet(facet))));
            }
            segment = fresh;
            OneFacet[] all = fresh.toArray(OneFacet[]::new);
            return new LeafCollector() {
                @Override
                @NonNullByDefault({})
                public void setScorer(Scorable scorer) {
                    // no score is needed
                }

                @Override
                public void collect(int document) throws IOException {
                    total++;
                    for (OneFacet facet : all) {
                        facet.count(document);
                    }
                }
            };
        }

        private void finishSegment() throws IOException {
            for (int i = 0; i < segment.size(); i++) {
                segment.get(i).addTo(values.get(i));
            }
            segment = List.of();
        }
    }

    /** The counts of one facet in one segment. */
    private static final class OneFacet {

        private final SortedSetDocValues ordinals;
        private final int[] counts;

        OneFacet(SortedSetDocValues ordinals) {
            this.ordinals = ordinals;
            this.counts = new int[(int) ordinals.getValueCount()];
        }

        void count(int document) throws IOException {
            if (ordinals.advanceExact(document)) {
                for (int i = ordinals.docValueCount(); i > 0; i--) {
                    counts[(int) ordinals.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Long> values) throws IOException {
            for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0) {
                    values.merge(ordinals.lookupOrd(ordinal).utf8ToString(), (long) counts[ordinal], Long::sum);
                }
            }
        }
    }
}
