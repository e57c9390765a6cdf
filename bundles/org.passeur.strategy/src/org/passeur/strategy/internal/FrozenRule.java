// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR__OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE__STRATEGY;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitRule;
import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.rule.Ids;
import org.passeur.core.rule.Refusals;
import org.passeur.strategy.model.Strategy;
import org.passeur.strategy.model.StrategyState;

/**
 * Keeps what Direction validated as it was validated: the edition, the wording of its objectives and what their indicators
 * promise. Values may still be measured, a newer edition may take its place, and the validation itself may be taken back
 * as it was made: states change by actions and by taking change sets back only.
 */
final class FrozenRule implements CommitRule {

    /** The path to the state of the edition that an object belongs to. */
    private static final Map<EClass, String> STATE = Map.of(STRATEGY, "state", OBJECTIVE, "strategy.state", INDICATOR,
            "objective.strategy.state");

    private static final Map<EClass, List<String>> PROMISED = Map.of(
            STRATEGY, List.of("title", "edition", "summary", "author", "previous"),
            OBJECTIVE, List.of("title", "description", "strategy"),
            INDICATOR, List.of("name", "objective", "unit", "baseline", "target", "due"));

    /** How an edition was validated; changes together with its state only. */
    private static final List<String> VALIDATION = List.of("submitted", "validatedBy", "validatedOn");

    @Override
    public Set<EClass> triggers() {
        return Set.of(STRATEGY, OBJECTIVE, INDICATOR);
    }

    @Override
    public void before(Commit commit) {
        Refusals refusals = new Refusals();
        Map<Long, Row> kept = kept(commit, commit.saved());
        Map<Long, Row> above = above(commit);
        for (Entity object : commit.saved()) {
            Row row = kept.get(object.getId());
            boolean frozen = row != null && frozen(row);
            Row under = above.get(parent(object));
            boolean moved = under != null && frozen(under) && (row == null || !frozen && parent(object) != parent(row));
            if (frozen && row != null && changed(commit, object, row) || moved) {
                refusals.add(refusal(row == null && under != null ? under : Objects.requireNonNull(row), object));
            }
        }
        for (Row row : kept(commit, commit.deleted()).values()) {
            if (frozen(row)) {
                refusals.add(new PasseurException(Kind.INVALID, Words.TEXTS, "error.strategy.validated", row.title())
                        .about(row.ref()));
            }
        }
        refusals.raise();
    }

    private static boolean changed(Commit commit, Entity object, Row row) {
        List<String> features = new ArrayList<>(Objects.requireNonNull(PROMISED.get(object.eClass())));
        if (object instanceof Strategy strategy && strategy.getState() == row.get("state")) {
            features.addAll(VALIDATION);
        }
        return features.stream().anyMatch(name -> changed(commit, object, row, name));
    }

    private static boolean changed(Commit commit, Entity object, Row row, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        Object before = row.get(name);
        if (feature instanceof EReference reference) {
            long now = Ids.of(object, reference);
            // who is no longer kept is let go everywhere
            return before instanceof Link link ? now != link.ref().id() && !(now == 0 && isGone(commit, link.ref()))
                    : now != 0;
        }
        return !Objects.equals(before, object.eGet(feature));
    }

    private static boolean isGone(Commit commit, Ref ref) {
        return commit.copy().find(ref).isEmpty();
    }

    /** The rows of what new and moved objects would come under. */
    private static Map<Long, Row> above(Commit commit) {
        Map<Long, Row> rows = new HashMap<>();
        for (EClass type : List.of(STRATEGY, OBJECTIVE)) {
            List<Long> ids = commit.saved().stream()
                    .filter(o -> type == (o.eClass() == OBJECTIVE ? STRATEGY
                            : o.eClass() == INDICATOR ? OBJECTIVE : null))
                    .map(FrozenRule::parent)
                    .filter(id -> id != 0)
                    .distinct()
                    .toList();
            rows.putAll(kept(commit, type, ids));
        }
        return rows;
    }

    private static long parent(Entity object) {
        return object.eClass() == OBJECTIVE ? Ids.of(object, OBJECTIVE__STRATEGY)
                : object.eClass() == INDICATOR ? Ids.of(object, INDICATOR__OBJECTIVE) : 0;
    }

    private static long parent(Row row) {
        return row.ref().type() == OBJECTIVE ? row.refId("strategy")
                : row.ref().type() == INDICATOR ? row.refId("objective") : 0;
    }

    private static Map<Long, Row> kept(Commit commit, List<Entity> objects) {
        Map<Long, Row> rows = new HashMap<>();
        for (EClass type : STATE.keySet()) {
            rows.putAll(kept(commit, type,
                    objects.stream().filter(o -> o.eClass() == type).map(Entity::getId).toList()));
        }
        return rows;
    }

    private static Map<Long, Row> kept(Commit commit, EClass type, List<Long> ids) {
        List<String> columns = new ArrayList<>(Objects.requireNonNull(PROMISED.get(type)));
        columns.add(Objects.requireNonNull(STATE.get(type)));
        if (type == STRATEGY) {
            columns.addAll(VALIDATION);
        }
        Map<Long, Row> rows = new HashMap<>();
        for (List<Long> some : Ids.chunks(ids)) {
            for (Row row : commit.rows(Query.of(type).columns(columns).where(Filter.in("id", some)))) {
                rows.put(row.ref().id(), row);
            }
        }
        return rows;
    }

    private static boolean frozen(Row row) {
        Object state = row.get(Objects.requireNonNull(STATE.get(row.ref().type())));
        return state == StrategyState.VALIDATED || state == StrategyState.SUPERSEDED;
    }

    private static PasseurException refusal(@Nullable Row row, Entity object) {
        return new PasseurException(Kind.INVALID, Words.TEXTS, "error.strategy.validated",
                row == null ? "?" : row.title()).about(new Ref(object.eClass(), object.getId()));
    }
}
