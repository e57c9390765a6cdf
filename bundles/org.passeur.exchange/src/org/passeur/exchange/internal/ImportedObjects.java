// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/** What was imported before from one source, by the id that it has there; and what was met in this run, by line. */
public final class ImportedObjects {

    private final Map<String, Ref> byId = new HashMap<>();
    private final Set<Ref> refs = new HashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /** Reads what was imported. */
    public ImportedObjects(Repository repository, EClass type, String source) {
        for (Row row : repository
                .rows(Query.of(type).columns("externalId").where(Filter.eq("importSource", source)))) {
            if (row.get("externalId") instanceof String id) {
                add(id, row.ref());
            }
        }
    }

    /** The object that was imported under an id. */
    public Optional<Ref> find(String externalId) {
        return Optional.ofNullable(byId.get(externalId));
    }

    /** Adds an object of this run. */
    public void add(String externalId, Ref ref) {
        byId.put(externalId, ref);
        refs.add(ref);
    }

    /** Whether an object was imported from the source, under whatever id. */
    boolean has(Ref ref) {
        return refs.contains(ref);
    }

    /** The line on which an id was met before in this run; 0 where it is new. */
    public int meet(String externalId, int line) {
        Integer before = lines.putIfAbsent(externalId, line);
        return before == null ? 0 : before;
    }
}
