// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.passeur.core.CommitRule;
import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.l10n.Texts;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/** Refuses a reference to what lies above, such as a manager, that leads back to where it began. */
public final class AcyclicRule implements CommitRule {

    private final EReference up;
    private final Texts texts;
    private final String key;

    /**
     * @param up a reference of a class to itself
     * @param key of a sentence on the object that cannot stand above {0} and the object it was set on {1}
     */
    public AcyclicRule(EReference up, Texts texts, String key) {
        this.up = up;
        this.texts = texts;
        this.key = key;
    }

    @Override
    public Set<EClass> triggers() {
        return Set.of(up.getEContainingClass());
    }

    @Override
    public void after(Commit commit) {
        NavigableSet<Long> begin = new TreeSet<>();
        for (Entity object : commit.saved()) {
            if (up.getEContainingClass().isInstance(object) && object.eGet(up, false) != null) {
                begin.add(object.getId());
            }
        }
        if (begin.isEmpty()) {
            return;
        }
        Map<Long, Link> above = new HashMap<>();
        Map<Long, String> names = new HashMap<>();
        Query all = Query.of(up.getEContainingClass()).columns(up.getName()).where(Filter.present(up.getName()));
        for (Row row : commit.rows(all)) {
            names.put(row.ref().id(), row.title());
            if (row.get(up.getName()) instanceof Link link) {
                above.put(row.ref().id(), link);
            }
        }
        Refusals refusals = new Refusals();
        // The youngest of a circle closed it.
        Set<Long> told = new HashSet<>();
        begin.descendingSet().forEach(id -> climb(id, above, names, told, refusals));
        refusals.raise();
    }

    private void climb(long start, Map<Long, Link> above, Map<Long, String> names, Set<Long> told,
            Refusals refusals) {
        Set<Long> seen = new HashSet<>();
        Link next = above.get(start);
        while (next != null && seen.add(next.ref().id())) {
            if (next.ref().id() == start) {
                if (told.add(start)) {
                    Link first = above.get(start);
                    refusals.add(new PasseurException(Kind.INVALID, texts, key,
                            first == null ? next.title() : first.title(), names.getOrDefault(start, next.title()))
                            .about(next.ref()));
                }
                told.addAll(seen);
                return;
            }
            next = above.get(next.ref().id());
        }
    }
}
