// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.ui.Session;
import org.passeur.ui.values.Values;

/** An item that may be kept or go, as one compares it. */
record Candidate(Ref ref, String title, String body, List<Fact> facts) {

    /** What is said about it beside its text. */
    record Fact(String label, String value) {
    }

    private static final List<String> FACTS = List.of("kind", "state", "criticality", "holders", "topics",
            "verifiedOn");

    /** Reads items, the one with the longest text first: it is proposed as the one that is kept. */
    static List<Candidate> read(Session session, List<Ref> refs) {
        Values values = new Values(session.models(), session.locale());
        List<String> columns = new ArrayList<>(FACTS);
        columns.add("body");
        Query query = Query.of(KnowledgePackage.Literals.KNOWLEDGE_ITEM).columns(columns);
        return session.repository().rows(query, refs.stream().map(ref -> Long.valueOf(ref.id())).toList()).stream()
                .map(row -> of(session, values, row))
                .sorted(Comparator.comparingInt((Candidate one) -> -one.body().length())).toList();
    }

    private static Candidate of(Session session, Values values, Row row) {
        List<Fact> facts = FACTS.stream()
                .map(path -> new Fact(session.models().label(row.ref().type(), path, session.locale()),
                        text(values, row.get(path))))
                .toList();
        String body = row.get("body", String.class);
        return new Candidate(row.ref(), row.title(), body == null ? "" : body, facts);
    }

    private static String text(Values values, @Nullable Object value) {
        String words = values.text(value);
        return words.isEmpty() ? "\u2013" : words;
    }
}
