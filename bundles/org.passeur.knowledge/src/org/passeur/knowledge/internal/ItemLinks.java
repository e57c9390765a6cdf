// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.util.ArrayList;
import java.util.List;

import org.passeur.core.Link;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.LinkKind;

/** The links of living items to others, read as rows. */
public final class ItemLinks {

    private ItemLinks() {
    }

    /** The items that have links, with what {@link #targets} reads. */
    public static Query query() {
        return Query.of(KNOWLEDGE_ITEM)
                .columns("links.kind", "links.target")
                .where(Filter.missing("archivedOn"))
                .where(Filter.present("links"));
    }

    /** What an item is linked to in one way. */
    public static List<Link> targets(Row row, LinkKind kind) {
        List<Link> found = new ArrayList<>();
        if (row.get("links.kind") instanceof List<?> kinds && row.get("links.target") instanceof List<?> targets) {
            for (int i = 0; i < Math.min(kinds.size(), targets.size()); i++) {
                if (kinds.get(i) == kind && targets.get(i) instanceof Link link) {
                    found.add(link);
                }
            }
        }
        return found;
    }
}
