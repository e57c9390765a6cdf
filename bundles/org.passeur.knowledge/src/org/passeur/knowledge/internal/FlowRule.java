// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING__ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING__ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT__ITEM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__TEAM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitRule;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.rule.Ids;
import org.passeur.knowledge.Lifecycle;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Passing;
import org.passeur.knowledge.model.ReuseEvent;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.Person;

/**
 * Derives since when an item is shared (its first passing) and reused (the first reuse by a team that had no holder on that
 * day) whenever passings, reuses, holdings, memberships or departures come, change or go (DOMAIN 2, lifecycle).
 */
final class FlowRule implements CommitRule {

    /** What must be looked at again: items, and teams whose reuses must; fresh items have no dates yet. */
    private static final class Touched {

        private final Set<Long> passed = new HashSet<>();
        private final Set<Long> reused = new HashSet<>();
        private final Set<Long> teams = new HashSet<>();
        private final Set<Long> fresh = new HashSet<>();
    }

    /** What pointed elsewhere before it was changed, from {@link #before}, which can run several times, to {@link #after}. */
    private final Map<WorkingCopy, Touched> moved = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public Set<EClass> triggers() {
        return Set.of(PASSING, REUSE_EVENT, HOLDING, MEMBERSHIP, PERSON, KNOWLEDGE_ITEM);
    }

    @Override
    public void before(Commit commit) {
        Touched touched = moved.computeIfAbsent(commit.copy(), copy -> new Touched());
        old(commit, PASSING, "item", touched.passed);
        old(commit, REUSE_EVENT, "item", touched.reused);
        old(commit, HOLDING, "item", touched.reused);
        old(commit, MEMBERSHIP, "team", touched.teams);
    }

    private static void old(Commit commit, EClass type, String reference, Set<Long> into) {
        List<Long> changed = commit.saved().stream()
                .filter(o -> type.isInstance(o) && !commit.isNew(o))
                .map(Entity::getId)
                .toList();
        for (List<Long> ids : Ids.chunks(changed)) {
            for (Row row : commit.rows(Query.of(type).columns(reference).where(Filter.in("id", ids)))) {
                into.add(row.refId(reference));
            }
        }
    }

    @Override
    public void after(Commit commit) {
        Touched touched = Objects.requireNonNullElseGet(moved.remove(commit.copy()), Touched::new);
        List<Long> people = new ArrayList<>();
        Stream.concat(commit.saved().stream(), commit.deleted().stream()).forEach(object -> {
            switch (object) {
                case Passing passing -> touched.passed.add(Ids.of(passing, PASSING__ITEM));
                case ReuseEvent reuse -> touched.reused.add(Ids.of(reuse, REUSE_EVENT__ITEM));
                case Holding holding -> touched.reused.add(Ids.of(holding, HOLDING__ITEM));
                case Membership membership -> touched.teams.add(Ids.of(membership, MEMBERSHIP__TEAM));
                case KnowledgeItem item when commit.isNew(item) -> touch(item, touched);
                case Person person when !commit.isNew(person) -> people.add(person.getId());
                default -> {
                    // a new person is nowhere yet
                }
            }
        });
        collect(commit, MEMBERSHIP, "person", people, "team", touched.teams);
        collect(commit, REUSE_EVENT, "team", touched.teams, "item", touched.reused);
        update(commit, touched, touched.passed, "sharedOn", FirstDates.passed(commit::rows, touched.passed));
        update(commit, touched, touched.reused, "reusedOn", FirstDates.reused(commit::rows, touched.reused));
    }

    /** What was set beforehand is believed only where passings and reuses say the same. */
    private static void touch(KnowledgeItem item, Touched touched) {
        if (item.getSharedOn() != null) {
            touched.passed.add(item.getId());
        }
        if (item.getReusedOn() != null) {
            touched.reused.add(item.getId());
        }
        if (item.getSharedOn() == null && item.getReusedOn() == null) {
            touched.fresh.add(item.getId());
        }
    }

    /** Adds what objects of a class point at that point at some others. */
    private static void collect(Commit commit, EClass type, String by, Iterable<Long> others, String what,
            Set<Long> into) {
        List<Long> known = new ArrayList<>();
        others.forEach(known::add);
        known.removeIf(id -> id == 0);
        for (List<Long> ids : Ids.chunks(known)) {
            for (Row row : commit.rows(Query.of(type).columns(what).where(Filter.in(by, ids)))) {
                into.add(row.refId(what));
            }
        }
    }

    private static void update(Commit commit, Touched touched, Set<Long> items, String column,
            Map<Long, LocalDate> dates) {
        items.removeIf(item -> touched.fresh.contains(item) && !dates.containsKey(item));
        for (List<Long> ids : Ids.chunks(items)) {
            for (Row row : commit.rows(Query.of(KNOWLEDGE_ITEM).columns(column).where(Filter.in("id", ids)))) {
                LocalDate now = dates.get(row.ref().id());
                if (!Objects.equals(row.get(column), now)) {
                    commit.copy().find(row.ref()).ifPresent(o -> set((KnowledgeItem) o, column, now, commit.today()));
                }
            }
        }
    }

    private static void set(KnowledgeItem item, String feature, @Nullable LocalDate date, LocalDate today) {
        item.eSet(item.eClass().getEStructuralFeature(feature), date);
        item.setIdentifiedOn(ItemRule.earliest(item.getIdentifiedOn(), date));
        item.setState(Lifecycle.of(item).on(today));
    }
}
