// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.util.Set;

import org.apache.lucene.document.Document;
import org.passeur.search.SearchHit;
import org.passeur.search.Snippet;
import org.passeur.search.internal.index.Documents;
import org.passeur.search.internal.index.Fields;
import org.passeur.search.internal.index.IndexedObject.Text;
import org.passeur.search.internal.query.Marker.Passage;

/** Makes hits of stored documents. */
final class Hits {

    /** What is read of a document. */
    static final Set<String> FIELDS = Set.of(Fields.URI, Fields.TYPE, Fields.TITLE, Fields.TEXT);

    private Hits() {
    }

    static SearchHit of(Document document, float score, Marker marker) {
        String feature = "";
        Passage best = new Passage(Snippet.EMPTY, -1);
        for (String stored : document.getValues(Fields.TEXT)) {
            Text text = Documents.text(stored);
            Passage passage = marker.passage(text.words());
            if (passage.words() > best.words() && !text.words().isBlank()) {
                best = passage;
                feature = text.feature();
            }
        }
        return new SearchHit(value(document, Fields.URI), value(document, Fields.TYPE), score,
                marker.whole(value(document, Fields.TITLE)), feature, best.snippet());
    }

    private static String value(Document document, String field) {
        String value = document.get(field);
        return value == null ? "" : value;
    }
}
