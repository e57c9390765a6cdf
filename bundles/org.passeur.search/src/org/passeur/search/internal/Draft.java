// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.query.Row;
import org.passeur.search.internal.index.IndexedObject;
import org.passeur.search.internal.index.IndexedObject.Text;
import org.passeur.search.internal.text.Language;

/** What is gathered of one object before it goes into the index. */
final class Draft {

    private final TypePlan plan;
    private final Schema schema;
    private final long id;
    private final String title;
    private final List<Text> texts = new ArrayList<>();
    private final Set<String> related = new LinkedHashSet<>();
    private final Set<String> refs = new LinkedHashSet<>();
    private final Map<String, Set<String>> facets = new LinkedHashMap<>();
    private Set<Language> languages = Set.of();
    private long lastDay = IndexedObject.FOR_EVER;

    Draft(Row row, TypePlan plan, Schema schema) {
        this.plan = plan;
        this.schema = schema;
        id = row.ref().id();
        title = row.title();
        for (String column : plan.columns()) {
            take(column, row.get(column));
        }
    }

    private void take(String column, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> take(column, one));
        } else if (value instanceof String words) {
            takeText(column, words);
        } else if (value instanceof Enumerator literal) {
            addLiteral(literal);
            addFacet(column, literal.getName());
        } else if (value instanceof Link link) {
            addLink(link);
            if (plan.isFacet(column)) {
                addFacet(column, link.ref().toString());
            }
        }
    }

    private void takeText(String column, String words) {
        if (column.equals(TypePlan.LANGUAGE)) {
            languages = words.isBlank() ? Set.of() : Language.ofTag(words);
        } else if (!words.isBlank() && !plan.isInTitle(column)) {
            texts.add(new Text(column, words));
        }
    }

    /** Words of a part that lives in the object. */
    void addText(String feature, String words) {
        if (!words.isBlank()) {
            texts.add(new Text(feature, words));
        }
    }

    /** Words of a literal, in every language that people may read it in. */
    void addLiteral(Enumerator literal) {
        related.addAll(schema.labels(literal));
    }

    /** Another object that this one refers to. */
    void addLink(Link link) {
        related.add(link.title());
        refs.add(link.ref().toString());
    }

    void addFacet(String name, String value) {
        facets.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(value);
    }

    void until(long day) {
        lastDay = Math.min(lastDay, day);
    }

    IndexedObject done() {
        return new IndexedObject(plan.uri(id), plan.type().getName(), plan.supertypes(), title, texts,
                List.copyOf(related),
                languages, facets, refs, lastDay);
    }
}
