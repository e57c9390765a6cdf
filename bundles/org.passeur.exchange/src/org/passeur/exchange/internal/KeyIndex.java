// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.value.Names;

/** All objects of a class by key, by title and by the id that they were imported under. */
public final class KeyIndex {

    private static final Pattern DIVIDERS = Pattern.compile("[;|\\n\\r]");

    private final Map<String, List<Ref>> byKey = new HashMap<>();
    private final Map<String, List<Ref>> byTitle = new HashMap<>();
    private final Map<String, List<Ref>> byExternalId = new HashMap<>();
    private final Map<Ref, String> names = new HashMap<>();
    private final Set<Long> ids = new HashSet<>();

    /** Reads the names of all objects of a class. */
    public KeyIndex(Repository repository, EClass type) {
        List<String> columns = new ArrayList<>(List.of("externalId"));
        EStructuralFeature key = repository.models().keyFeature(type);
        boolean keyed = key instanceof EAttribute && !repository.models().titleFeatures(type).equals(List.of(key));
        if (keyed) {
            columns.add(key.getName());
        }
        for (Row row : repository.rows(Query.of(type).columns(columns))) {
            ids.add(row.ref().id());
            String byName = keyed ? text(row.get(key.getName())) : "";
            put(byKey, byName, row.ref());
            put(byTitle, row.title(), row.ref());
            put(byExternalId, text(row.get("externalId")), row.ref());
            names.put(row.ref(), byName.isEmpty() ? row.title() : byName);
        }
    }

    /** The objects that a name may mean: those of the strongest kind of name alone. */
    public List<Ref> find(String name) {
        for (Map<String, List<Ref>> index : List.of(byKey, byTitle, byExternalId)) {
            List<Ref> found = index.getOrDefault(key(name), List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The shortest name that means one object alone and can stand in a list; its URI where there is none. */
    public String write(Ref ref) {
        String name = names.getOrDefault(ref, "").strip();
        boolean plain = !name.isEmpty() && !DIVIDERS.matcher(name).find() && !name.startsWith(Ref.SCHEME + ":/");
        return plain && find(name).equals(List.of(ref)) ? name : ref.toString();
    }

    /** Whether the object is there. */
    public boolean has(Ref ref) {
        return ids.contains(ref.id());
    }

    /** Adds an object that is not kept yet. */
    public void add(Ref ref, String name) {
        ids.add(ref.id());
        put(byTitle, name, ref);
        names.put(ref, name);
    }

    private static void put(Map<String, List<Ref>> index, String name, Ref ref) {
        if (!name.isBlank()) {
            List<Ref> refs = index.computeIfAbsent(key(name), k -> new ArrayList<>(1));
            if (!refs.contains(ref)) {
                refs.add(ref);
            }
        }
    }

    /** Names of signs alone, such as {@code C++} and {@code C#}, must not fall together. */
    private static String key(String name) {
        String folded = Names.folded(name);
        return folded.length() < 3 ? name.strip() : folded;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "").strip();
    }
}
