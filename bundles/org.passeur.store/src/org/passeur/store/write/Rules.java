// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;

/** The rules of all domains, in their order, and which of them a class makes run. */
public final class Rules {

    private final List<CommitRule> all;
    private final Map<EClass, List<CommitRule>> byType = new ConcurrentHashMap<>();

    /** All rules. */
    public Rules(List<CommitRule> all) {
        this.all = List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those that run when objects of any of some classes are saved or deleted. */
    List<CommitRule> of(Set<EClass> types) {
        if (types.size() == 1) {
            return of(types.iterator().next());
        }
        List<CommitRule> some = new ArrayList<>();
        for (CommitRule rule : all) {
            if (types.stream().anyMatch(type -> concerns(rule, type))) {
                some.add(rule);
            }
        }
        return some;
    }

    /** True where a rule runs for objects of a class. */
    boolean concerns(CommitRule rule, EClass type) {
        return of(type).contains(rule);
    }

    private List<CommitRule> of(EClass type) {
        return byType.computeIfAbsent(type, t -> all.stream()
                .filter(rule -> rule.triggers().stream().anyMatch(trigger -> trigger.isSuperTypeOf(t))).toList());
    }
}
