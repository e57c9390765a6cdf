// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE;
import static org.passeur.practices.model.PracticesPackage.Literals.CHANNEL;
import static org.passeur.practices.model.PracticesPackage.Literals.CONTENT_SOURCE;
import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;
import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;
import static org.passeur.practices.model.PracticesPackage.Literals.YEAR_PLAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;
import org.passeur.core.model.CorePackage;
import org.passeur.core.query.Batch;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.model.CandidateState;
import org.passeur.practices.model.SessionState;

/** The columns of this domain that are computed. */
public final class Columns {

    private static final String ATTENDING = "attendance.team.department";

    private Columns() {
    }

    /** All of them. */
    public static List<DerivedColumn> all() {
        return List.of(
                number(SESSION, "attendees", List.of("attendance.people"), row -> sum(row.get("attendance.people"))),
                number(SESSION, "departments", List.of(ATTENDING), row -> different(row.get(ATTENDING))),
                new Computed(PRACTICE, "held", EcorePackage.Literals.EINT, List.of(), Columns::held),
                new Computed(PRACTICE, "lastHeld", CorePackage.Literals.DATE, List.of(), Columns::lastHeld),
                new Computed(PRACTICE, "next", CorePackage.Literals.DATE, List.of(), Columns::next),
                pointing(CHANNEL, "passings", PASSING, "place", Filter.ALL),
                pointing(CONTENT_SOURCE, "waiting", CANDIDATE, "source", Filter.eq("state", CandidateState.NEW)),
                number(PAIN_POINT, "weight", List.of("frequency", "severity"), Columns::weight),
                new Computed(PAIN_POINT, "mentions", EcorePackage.Literals.EINT, List.of(), Columns::mentions),
                number(ONBOARDING_PLAN, "stepsOpen", List.of("steps.done"), row -> open(row.get("steps.done"))),
                new Computed(YEAR_PLAN, "hours", EcorePackage.Literals.EDOUBLE, List.of("lines.hours"),
                        (repository, rows, on) -> Batch.map(rows, row -> total(row.get("lines.hours")))));
    }

    /** A whole number from the row alone. */
    private interface Figure {

        @Nullable
        Integer of(Row row);
    }

    private static DerivedColumn number(EClass type, String name, List<String> needs, Figure figure) {
        return new Computed(type, name, EcorePackage.Literals.EINT, needs,
                (repository, rows, on) -> Batch.map(rows, figure::of));
    }

    private static DerivedColumn pointing(EClass type, String name, EClass other, String reference, Filter which) {
        return new Computed(type, name, EcorePackage.Literals.EINT, List.of(), (repository, rows, on) -> {
            Map<Long, Integer> counts = count(repository, rows, other, reference, which);
            return Batch.map(rows, row -> counts.getOrDefault(row.ref().id(), 0));
        });
    }

    private static Map<Long, Integer> count(Repository repository, List<Row> rows, EClass other, String reference,
            Filter which) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Row row : repository
                .rows(Query.of(other).columns(reference).where(Batch.of(reference, rows)).where(which))) {
            counts.merge(row.refId(reference), 1, Integer::sum);
        }
        return counts;
    }

    private static List<@Nullable Object> held(Repository repository, List<Row> rows, LocalDate on) {
        Filter before = Filter.is("date", Op.LE, on).and(Filter.not(Filter.eq("state", SessionState.PLANNED)));
        Map<Long, Integer> counts = count(repository, rows, SESSION, "practice", before);
        return Batch.map(rows, row -> counts.getOrDefault(row.ref().id(), 0));
    }

    private static List<@Nullable Object> lastHeld(Repository repository, List<Row> rows, LocalDate on) {
        return dates(repository, rows, Filter.is("date", Op.LE, on)
                .and(Filter.not(Filter.eq("state", SessionState.PLANNED))), true);
    }

    private static List<@Nullable Object> next(Repository repository, List<Row> rows, LocalDate on) {
        return dates(repository, rows, Filter.is("date", Op.GE, on).and(Filter.eq("state", SessionState.PLANNED))
                .and(Filter.missing("cancelledOn")), false);
    }

    private static List<@Nullable Object> dates(Repository repository, List<Row> rows, Filter which, boolean latest) {
        Map<Long, LocalDate> dates = new HashMap<>();
        for (Row row : repository
                .rows(Query.of(SESSION).columns("practice", "date").where(Batch.of("practice", rows)).where(which))) {
            LocalDate date = row.get("date", LocalDate.class);
            if (date != null) {
                dates.merge(row.refId("practice"), date, (a, b) -> a.isAfter(b) == latest ? a : b);
            }
        }
        return Batch.map(rows, row -> dates.get(row.ref().id()));
    }

    private static List<@Nullable Object> mentions(Repository repository, List<Row> rows, LocalDate on) {
        Map<Long, Integer> counts = count(repository, rows, PAIN_POINT, "mergedInto", Filter.ALL);
        return Batch.map(rows, row -> 1 + counts.getOrDefault(row.ref().id(), 0));
    }

    /** Frequency times severity, as registers of risks do; nothing while one of them is not assessed. */
    private static @Nullable Integer weight(Row row) {
        Integer frequency = row.get("frequency", Integer.class);
        Integer severity = row.get("severity", Integer.class);
        return frequency == null || severity == null ? null : Integer.valueOf(frequency * severity);
    }

    private static Integer sum(@Nullable Object numbers) {
        return numbers instanceof List<?> list ? list.stream().mapToInt(n -> ((Integer) n).intValue()).sum() : 0;
    }

    private static double total(@Nullable Object numbers) {
        return numbers instanceof List<?> list ? list.stream().mapToDouble(n -> ((Double) n).doubleValue()).sum() : 0;
    }

    private static Integer different(@Nullable Object links) {
        return links instanceof List<?> list ? new HashSet<>(list).size() : 0;
    }

    private static Integer open(@Nullable Object truths) {
        return truths instanceof List<?> list ? (int) list.stream().filter(Boolean.FALSE::equals).count() : 0;
    }
}
