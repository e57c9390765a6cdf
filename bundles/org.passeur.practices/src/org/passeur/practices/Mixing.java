// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.passeur.organisation.model.OrganisationPackage.Literals.DEPARTMENT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.model.SessionState;

/**
 * Which departments met which in the sessions held (DOMAIN 6): a cell of the matrix counts the sessions that both attended,
 * its diagonal those that one attended. Teams count for the department that they belong to now; sessions for which nobody
 * noted who came count nowhere.
 *
 * @param from the first day that counts
 * @param on the last day that counts
 * @param departments those that have a team, by name
 * @param matrix department by department
 * @param uncounted sessions held for which nobody noted who came
 * @param months each month of the period, the oldest first
 */
public record Mixing(LocalDate from, LocalDate on, List<Link> departments, List<List<Integer>> matrix, int sessions,
        int mixed, int uncounted, List<Month> months) {

    /** How far back it looks where nothing else is said. */
    public static final int MONTHS = 12;

    /** Fewer sessions than this say nothing about who never meets. */
    public static final int ENOUGH = 4;

    /** A month: sessions whose attendance is known, and those of them in which departments met. */
    public record Month(YearMonth month, int sessions, int mixed) {

        /** The share of sessions that mix, 0 to 1; nothing where none was held. */
        public OptionalDouble share() {
            return sessions == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) mixed / sessions);
        }
    }

    /** The twelve months up to a day. */
    public static Mixing of(Repository repository, LocalDate on) {
        return of(repository, on.minusMonths(MONTHS).plusDays(1), on);
    }

    /** A period, both days included. */
    public static Mixing of(Repository repository, LocalDate from, LocalDate on) {
        Map<Long, Link> known = departments(repository);
        List<Long> order = List.copyOf(known.keySet());
        int[][] cells = new int[order.size()][order.size()];
        Map<YearMonth, int[]> months = new TreeMap<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(on)); month = month.plusMonths(1)) {
            months.put(month, new int[2]);
        }
        int uncounted = 0;
        for (Row row : held(repository, from, on)) {
            List<Integer> met = new TreeSet<>(present(row)).stream().map(order::indexOf).filter(i -> i >= 0).toList();
            if (met.isEmpty()) {
                uncounted++;
                continue;
            }
            met.forEach(a -> met.forEach(b -> cells[a][b]++));
            if (row.get("date") instanceof LocalDate date) {
                int[] month = months.getOrDefault(YearMonth.from(date), new int[2]);
                month[0]++;
                month[1] += met.size() > 1 ? 1 : 0;
            }
        }
        List<Month> trend = new ArrayList<>();
        months.forEach((month, counts) -> trend.add(new Month(month, counts[0], counts[1])));
        List<List<Integer>> matrix = new ArrayList<>();
        for (int[] line : cells) {
            matrix.add(Arrays.stream(line).boxed().toList());
        }
        return new Mixing(from, on, List.copyOf(known.values()), List.copyOf(matrix),
                trend.stream().mapToInt(Month::sessions).sum(), trend.stream().mapToInt(Month::mixed).sum(), uncounted,
                List.copyOf(trend));
    }

    private static Map<Long, Link> departments(Repository repository) {
        Map<Long, Link> known = new LinkedHashMap<>();
        for (Row row : repository.rows(
                Query.of(DEPARTMENT).where(Filter.has(TEAM, "department", Filter.ALL)).orderBy("name"))) {
            known.put(row.ref().id(), new Link(row.ref(), row.title()));
        }
        return known;
    }

    private static List<Row> held(Repository repository, LocalDate from, LocalDate on) {
        return repository.rows(Query.of(SESSION).columns("date", "attendance.team.department")
                .where(Filter.not(Filter.eq("state", SessionState.PLANNED)))
                .where(Filter.is("date", Op.GE, from)).where(Filter.is("date", Op.LE, on)));
    }

    private static Collection<Long> present(Row row) {
        return row.get("attendance.team.department") instanceof List<?> links
                ? links.stream().map(link -> ((Link) link).ref().id()).toList()
                : List.of();
    }

    /** The share of sessions that mix departments, 0 to 1; nothing where none was counted. */
    public OptionalDouble share() {
        return sessions == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) mixed / sessions);
    }

    /** The departments that met no other one; none while too few sessions were counted to say so. */
    public List<Link> silos() {
        List<Link> silos = new ArrayList<>();
        for (int a = 0; a < departments.size(); a++) {
            int self = a;
            boolean crossed = IntStream.range(0, departments.size())
                    .anyMatch(b -> b != self && matrix.get(self).get(b) > 0);
            if (!crossed) {
                silos.add(departments.get(a));
            }
        }
        return sessions < ENOUGH || departments.size() < 2 ? List.of() : List.copyOf(silos);
    }
}
