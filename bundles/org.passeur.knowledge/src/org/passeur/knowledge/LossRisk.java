// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.knowledge.KnowledgeFacts.Item;
import org.passeur.knowledge.model.LifecycleState;

/**
 * The risk that an item is lost, 0 to 100 (DOMAIN 2, risk of loss): {@code 100 x criticality/5 x exposure x scarcity}, with
 * what went in.
 *
 * @param holders active holders who are still there in {@link #HORIZON_DAYS} days
 * @param risk empty where criticality is not assessed or the item is archived
 */
public record LossRisk(Link item, @Nullable Integer criticality, LifecycleState state, double exposure, int holders,
        double scarcity, OptionalDouble risk) {

    /** Who leaves within so many days no longer counts as a holder. */
    public static final int HORIZON_DAYS = 90;

    /** The highest risk first, then items without a figure. */
    public static final Comparator<LossRisk> HIGHEST_FIRST = Comparator
            .comparingDouble((LossRisk r) -> -r.risk.orElse(-1))
            .thenComparing(r -> r.item.title())
            .thenComparing(r -> r.item.ref());

    /** How exposed a state leaves an item. */
    public static double exposure(LifecycleState state) {
        return switch (state) {
            case IDENTIFIED -> 1.0;
            case CAPTURED -> 0.6;
            case STRUCTURED -> 0.4;
            case SHARED -> 0.2;
            case REUSED -> 0.1;
            case ARCHIVED -> 0;
        };
    }

    /** How scarce it is with so many holders. */
    public static double scarcity(int holders) {
        return 1.0 / (1 + holders);
    }

    /** The figure, from criticality (null where not assessed), state and holders who stay. */
    public static OptionalDouble risk(@Nullable Integer criticality, LifecycleState state, int holders) {
        if (criticality == null || state == LifecycleState.ARCHIVED) {
            return OptionalDouble.empty();
        }
        double product = 100.0 * criticality * exposure(state) / 5 / (1 + holders);
        return OptionalDouble.of(Math.round(product * 1e6) / 1e6);
    }

    /** All items that are known and not archived on a day, the highest risk first. */
    public static List<LossRisk> of(Repository repository, LocalDate on) {
        return of(KnowledgeFacts.read(repository), on);
    }

    /** The same from facts read before. */
    public static List<LossRisk> of(KnowledgeFacts facts, LocalDate on) {
        List<LossRisk> risks = new ArrayList<>();
        for (Item item : facts.items().values()) {
            if (item.lifecycle().alive(on)) {
                LifecycleState state = item.lifecycle().on(on);
                int holders = facts.stayingHolders(item.id(), on, HORIZON_DAYS).size();
                risks.add(new LossRisk(item.link(), item.criticality(), state, exposure(state), holders,
                        scarcity(holders),
                        risk(item.criticality(), state, holders)));
            }
        }
        risks.sort(HIGHEST_FIRST);
        return risks;
    }
}
