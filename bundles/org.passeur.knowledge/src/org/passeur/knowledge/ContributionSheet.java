// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.l10n.Alphabet;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.LifecycleState;

/**
 * What sharing brought, for one person (DOMAIN 2, contribution sheet): the items that she holds or held, who reused them, and
 * the time that saved.
 *
 * @param items hers, those reused most first
 * @param passed how often she passed something on
 * @param reuses how often her items were reused
 * @param teams the teams that reused them, by name
 * @param minutesSaved as the teams estimated it
 */
public record ContributionSheet(Link person, LocalDate on, List<Contribution> items, int passed, int reuses,
        List<Link> teams,
        int minutesSaved) {

    /** One of her items. */
    public record Contribution(Link item, LifecycleState state, int level, int passings, List<Reuse> reuses) {
    }

    /** A team that reused an item. */
    public record Reuse(@Nullable Link team, LocalDate date, int minutesSaved) {
    }

    /** The sheet of a person on a day. */
    public static ContributionSheet of(Repository repository, Link person, LocalDate on) {
        List<String> columns = new ArrayList<>(List.of("item", "level", "since"));
        Lifecycle.COLUMNS.forEach(c -> columns.add("item." + c));
        Filter hers = Filter.eq("person", person.ref()).and(Filter.missing("since").or(Filter.is("since", Op.LE, on)));
        Map<Long, Row> held = new LinkedHashMap<>();
        for (Row row : repository.rows(Query.of(HOLDING).columns(columns).where(hers))) {
            held.putIfAbsent(row.refId("item"), row);
        }
        Filter until = Filter.is("date", Op.LE, on);
        Filter ofItems = Filter.in("item", held.keySet()).and(until);
        Map<Long, List<Reuse>> reuses = new HashMap<>();
        for (Row row : repository
                .rows(Query.of(REUSE_EVENT).columns("item", "team", "date", "minutesSaved").where(ofItems))) {
            Integer minutes = row.get("minutesSaved", Integer.class);
            reuses.computeIfAbsent(row.refId("item"), i -> new ArrayList<>()).add(new Reuse(row.get("team", Link.class),
                    Objects.requireNonNull(row.get("date", LocalDate.class)), minutes == null ? 0 : minutes));
        }
        Map<Long, Integer> passings = new HashMap<>();
        for (Row row : repository.rows(Query.of(PASSING).columns("item").where(ofItems))) {
            passings.merge(row.refId("item"), 1, Integer::sum);
        }
        int passed = (int) repository.count(Query.of(PASSING).where(Filter.eq("passedBy", person.ref())).where(until));
        List<Contribution> items = held.values().stream()
                .map(row -> contribution(row, passings, reuses, on))
                .sorted(Comparator.comparingInt((Contribution c) -> -c.reuses().size())
                        .thenComparing(c -> c.item().title()))
                .toList();
        return of(person, on, items, passed);
    }

    static ContributionSheet of(Link person, LocalDate on, List<Contribution> items, int passed) {
        List<Reuse> all = items.stream().flatMap(c -> c.reuses().stream()).toList();
        List<Link> teams = new ArrayList<>();
        for (Reuse reuse : all) {
            Link team = reuse.team();
            if (team != null && !teams.contains(team)) {
                teams.add(team);
            }
        }
        teams.sort(Alphabet.by(Link::title));
        return new ContributionSheet(person, on, items, passed, all.size(), List.copyOf(teams),
                all.stream().mapToInt(Reuse::minutesSaved).sum());
    }

    private static Contribution contribution(Row row, Map<Long, Integer> passings, Map<Long, List<Reuse>> reuses,
            LocalDate on) {
        Link item = Objects.requireNonNull(row.get("item", Link.class));
        Integer level = row.get("level", Integer.class);
        Lifecycle lifecycle = new Lifecycle(date(row, "identifiedOn"), date(row, "capturedOn"),
                date(row, "structuredOn"),
                date(row, "sharedOn"), date(row, "reusedOn"), date(row, "archivedOn"));
        return new Contribution(item, lifecycle.on(on), level == null ? 0 : level,
                passings.getOrDefault(item.ref().id(), 0),
                reuses.getOrDefault(item.ref().id(), List.of()));
    }

    private static @Nullable LocalDate date(Row row, String column) {
        return row.get("item." + column, LocalDate.class);
    }
}
