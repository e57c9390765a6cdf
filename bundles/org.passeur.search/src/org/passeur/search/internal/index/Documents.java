// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.index;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.passeur.search.SearchRequest;
import org.passeur.search.internal.index.IndexedObject.Text;
import org.passeur.search.internal.text.Folding;
import org.passeur.search.internal.text.Language;
import org.passeur.search.internal.text.LanguageGuess;
import org.passeur.search.internal.text.WordAnalyzer;

/** Makes Lucene's documents of objects. */
public final class Documents {

    /** What lies beyond this length of a text, in UTF-16 units, is not found. */
    static final int LONGEST_TEXT = 4_000_000;

    private static final char AFTER_FEATURE = '\0';
    private static final int LONGEST_VALUE = 1_000;
    private static final int LETTERS_IN_ORDER = 8;

    private Documents() {
    }

    static Document of(IndexedObject object) {
        Document document = new Document();
        document.add(new StringField(Fields.URI, object.uri(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.URI, new BytesRef(object.uri())));
        document.add(new StoredField(Fields.TYPE, object.type()));
        document.add(new StringField(Fields.CLASSES, object.type(), Field.Store.NO));
        object.supertypes().forEach(name -> document.add(new StringField(Fields.CLASSES, name, Field.Store.NO)));
        addTexts(object, document);
        addFacet(SearchRequest.CLASS, object.type(), document);
        object.refs().forEach(uri -> document.add(new StringField(Fields.REFS, uri, Field.Store.YES)));
        if (object.lastDay() != IndexedObject.FOR_EVER) {
            document.add(new LongPoint(Fields.LAST_DAY, object.lastDay()));
        }
        object.facets().forEach((name, values) -> values.forEach(value -> addFacet(name, value, document)));
        return document;
    }

    private static void addTexts(IndexedObject object, Document document) {
        Analyzer words = WordAnalyzer.of(languages(object));
        String title = shortened(object.title());
        document.add(new WordField(Fields.TITLE, title, WordField.PLACES, words));
        document.add(new WordField(Fields.BEGINNINGS, title, WordField.OCCURRENCE, WordAnalyzer.beginnings()));
        document.add(new StoredField(Fields.TITLE, title));
        document.add(new NumericDocValuesField(Fields.ORDER, order(title)));
        for (Text text : object.texts()) {
            String said = shortened(text.words());
            document.add(new WordField(Fields.TEXT, said, WordField.PLACES, words));
            document.add(new StoredField(Fields.TEXT, text.feature() + AFTER_FEATURE + said));
        }
        Analyzer any = WordAnalyzer.of(Language.ALL);
        for (String said : object.related()) {
            document.add(new WordField(Fields.RELATED, shortened(said), WordField.PLACES, any));
        }
    }

    /** Reads back what is stored of a text. */
    public static Text text(String stored) {
        int end = stored.indexOf(AFTER_FEATURE);
        return new Text(stored.substring(0, end), stored.substring(end + 1));
    }

    private static Set<Language> languages(IndexedObject object) {
        if (!object.languages().isEmpty()) {
            return object.languages();
        }
        String longest = object.title();
        for (Text text : object.texts()) {
            longest = text.words().length() > longest.length() ? text.words() : longest;
        }
        return LanguageGuess.of(longest);
    }

    private static void addFacet(String name, String value, Document document) {
        String kept = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
        document.add(new StringField(Fields.facet(name), kept, Field.Store.NO));
        document.add(new SortedSetDocValuesField(Fields.facet(name), new BytesRef(kept)));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static long order(String title) {
        byte[] letters = Folding.fold(title.length() > LONGEST_VALUE ? title.substring(0, LONGEST_VALUE) : title)
                .getBytes(StandardCharsets.UTF_8);
        long order = 0;
        for (int i = 0; i < LETTERS_IN_ORDER; i++) {
            order = order << 8 | (i < letters.length ? letters[i] & 0xFF : 0);
        }
        // from the order of unsigned to that of signed numbers
        return order ^ Long.MIN_VALUE;
    }
}
