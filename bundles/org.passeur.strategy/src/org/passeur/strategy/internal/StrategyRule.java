// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitRule;
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
 * Numbers editions, keeps the days of their steps, and lets one edition be valid at a time: the one that was valid is
 * superseded by the one that Direction validates now.
 */
final class StrategyRule implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(STRATEGY);
    }

    @Override
    public void before(Commit commit) {
        Refusals refusals = new Refusals();
        Map<Long, StrategyState> kept = kept(commit);
        List<Strategy> nowValid = new ArrayList<>();
        for (Entity object : commit.saved()) {
            if (object instanceof Strategy strategy) {
                steps(strategy, kept.get(strategy.getId()), commit.today(), refusals);
                if (strategy.getState() == StrategyState.VALIDATED
                        && kept.get(strategy.getId()) != StrategyState.VALIDATED) {
                    nowValid.add(strategy);
                }
            }
        }
        refusals.raise();
        number(commit);
        if (nowValid.size() > 1) {
            Strategy second = nowValid.get(1);
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.strategy.two-valid",
                    nowValid.getFirst().getTitle(), second.getTitle()).about(new Ref(STRATEGY, second.getId()));
        }
        if (!nowValid.isEmpty()) {
            supersede(commit, nowValid.getFirst());
        }
    }

    private static Map<Long, StrategyState> kept(Commit commit) {
        Map<Long, StrategyState> states = new HashMap<>();
        for (List<Long> ids : Ids.chunks(commit.saved().stream().map(Entity::getId).toList())) {
            for (Row row : commit.rows(Query.of(STRATEGY).columns("state").where(Filter.in("id", ids)))) {
                if (row.get("state") instanceof StrategyState state) {
                    states.put(row.ref().id(), state);
                }
            }
        }
        return states;
    }

    private static void steps(Strategy strategy, @Nullable StrategyState before, LocalDate today, Refusals refusals) {
        StrategyState state = strategy.getState();
        if (state == StrategyState.DRAFT) {
            strategy.setSubmitted(null);
            return;
        }
        if (validated(state)) {
            // who validated it may leave and be erased later
            if (strategy.getValidatedBy() == null && !validated(before)) {
                refusals.add(refusal("error.strategy.by-whom", strategy));
            }
            if (strategy.getValidatedOn() == null) {
                strategy.setValidatedOn(today);
            }
        }
        LocalDate validated = strategy.getValidatedOn();
        if (strategy.getSubmitted() == null) {
            strategy.setSubmitted(validated != null && validated.isBefore(today) ? validated : today);
        }
        if (validated != null && validated.isAfter(today)) {
            refusals.add(refusal("error.strategy.future", strategy, validated));
        }
        if (validated != null && validated.isBefore(strategy.getSubmitted())) {
            refusals.add(refusal("error.strategy.order", strategy, validated, strategy.getSubmitted()));
        }
    }

    private static boolean validated(@Nullable StrategyState state) {
        return state == StrategyState.VALIDATED || state == StrategyState.SUPERSEDED;
    }

    private static void number(Commit commit) {
        for (Entity object : commit.saved()) {
            if (object instanceof Strategy strategy && strategy.getEdition() == 0) {
                int last = commit.saved().stream().mapToInt(o -> o instanceof Strategy s ? s.getEdition() : 0).max()
                        .orElse(0);
                for (Row row : commit.rows(Query.of(STRATEGY).columns("edition"))) {
                    last = row.get("edition") instanceof Integer edition ? Math.max(last, edition) : last;
                }
                strategy.setEdition(last + 1);
            }
        }
    }

    private static void supersede(Commit commit, Strategy valid) {
        Query query = Query.of(STRATEGY).where(Filter.eq("state", StrategyState.VALIDATED));
        for (Row row : commit.rows(query)) {
            if (row.ref().id() == valid.getId()) {
                continue;
            }
            commit.copy().find(row.ref()).map(Strategy.class::cast)
                    .filter(before -> before.getState() == StrategyState.VALIDATED)
                    .ifPresent(before -> {
                        refuseEarlier(valid, before);
                        before.setState(StrategyState.SUPERSEDED);
                    });
        }
    }

    private static void refuseEarlier(Strategy valid, Strategy before) {
        LocalDate day = valid.getValidatedOn();
        LocalDate earlier = before.getValidatedOn();
        if (day != null && earlier != null && day.isBefore(earlier)) {
            throw refusal("error.strategy.earlier", valid, day, before.getTitle(), earlier);
        }
    }

    private static PasseurException refusal(String key, Strategy strategy, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = strategy.getTitle();
        System.arraycopy(more, 0, args, 1, more.length);
        return new PasseurException(Kind.INVALID, Words.TEXTS, key, args).about(new Ref(STRATEGY, strategy.getId()));
    }
}
