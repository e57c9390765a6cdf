// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.history;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.store.schema.Schema;
import org.passeur.store.sql.Session;
import org.passeur.store.state.ObjectState;
import org.passeur.store.write.Store;

/** Values of states as people read them: references with their titles, parts as their text. */
public final class Shown {

    private final Map<Ref, String> titles;

    /**
     * For some values.
     *
     * @param known what objects are called that the database does not know yet
     */
    public Shown(Store store, Session session, Collection<? extends @Nullable Object> values, Map<Ref, String> known)
            throws SQLException {
        Set<Ref> refs = new LinkedHashSet<>();
        values.forEach(value -> collect(value, refs));
        titles = new HashMap<>(known);
        titles.putAll(store.rows(session).titles(refs));
    }

    private static void collect(@Nullable Object value, Set<Ref> refs) {
        if (value instanceof Ref ref) {
            refs.add(ref);
        } else if (value instanceof List<?> list) {
            list.forEach(one -> collect(one, refs));
        } else if (value instanceof ObjectState state) {
            state.type().getEAllStructuralFeatures().stream().filter(Schema::isKept)
                    .forEach(f -> collect(state.get(f), refs));
        }
    }

    /** One of the values. */
    public @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Ref ref -> new Link(ref, title(ref));
            case ObjectState part -> text(part);
            case List<?> list -> list.stream().map(this::value).toList();
            default -> value;
        };
    }

    private String title(Ref ref) {
        return titles.getOrDefault(ref, "#" + ref.id());
    }

    private String text(ObjectState part) {
        List<String> words = new ArrayList<>();
        for (EStructuralFeature feature : part.type().getEAllStructuralFeatures()) {
            Object value = Schema.isKept(feature) ? part.get(feature) : null;
            Object shown = value == null || value.equals(feature.getDefaultValue()) ? null : value(value);
            if (shown != null && !(shown instanceof List<?> list && list.isEmpty())) {
                words.add(shown.toString());
            }
        }
        return String.join(" – ", words);
    }
}
