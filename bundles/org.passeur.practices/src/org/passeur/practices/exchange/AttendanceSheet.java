// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.exchange;

import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;
import static org.passeur.practices.model.PracticesPackage.Literals.ATTENDANCE__TEAM;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.rule.Ids;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.ImportSession;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Preview;
import org.passeur.exchange.Problem;
import org.passeur.exchange.Refused;
import org.passeur.exchange.Sheet;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableRecord;
import org.passeur.organisation.model.Team;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.Attendance;
import org.passeur.practices.model.PracticesFactory;
import org.passeur.practices.model.Session;

/** A table of who came: session, team and how many people; one line a team, so that a list at the door can be typed. */
public final class AttendanceSheet implements Sheet {

    private static final List<String> COLUMNS = List.of("session", "team", "people");

    @Override
    public String id() {
        return "attendance";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "importer.attendance");
    }

    @Override
    public boolean claims(List<String> headers) {
        return headers.size() == COLUMNS.size() && COLUMNS.stream().allMatch(column -> find(headers, column) >= 0);
    }

    private static int find(List<String> headers, String column) {
        List<String> names = Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .map(language -> Words.TEXTS.get(language, "attendance.column." + column)).toList();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i).strip();
            if (header.equalsIgnoreCase(column) || names.stream().anyMatch(header::equalsIgnoreCase)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Preview preview(ImportRequest request, Table table) {
        List<List<String>> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (TableRecord row : table) {
            PasseurException problem = row.problem();
            if (problem != null) {
                problems.add(new Problem(table.source(), row.line(), problem));
            } else if (rows.size() < Preview.ROWS) {
                rows.add(row.cells());
            }
        }
        return new Preview(id(), table.headers().stream().map(header -> new Preview.Column(header, "")).toList(), rows,
                problems, Mapping.EMPTY);
    }

    @Override
    public ImportResult run(ImportRequest request, Table table) {
        if (!claims(table.headers())) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.attendance.columns");
        }
        List<TableRecord> rows = new ArrayList<>();
        table.forEach(rows::add);
        return Refused.retry(request, again -> once(again, table, rows));
    }

    private static ImportResult once(ImportRequest request, Table table, List<TableRecord> rows) {
        Set<Ref> updated = new HashSet<>();
        Set<Ref> met = new HashSet<>();
        try (ImportSession session = new ImportSession(request, "attendance", Set.of())) {
            for (TableRecord row : rows) {
                session.record(table.source(), row.line(), () -> take(session, table.headers(), row, met, updated));
            }
            boolean kept = session.isGood();
            ImportResult result = session.finish();
            return new ImportResult(result.changeset(), 0, kept ? updated.size() : 0,
                    kept ? met.size() - updated.size() : 0, Map.of(), result.duplicates(), result.rejected(),
                    result.conflicts(), result.unresolved(), table.warnings(), result.dryRun());
        }
    }

    private static void take(ImportSession into, List<String> headers, TableRecord row, Set<Ref> met,
            Set<Ref> updated) {
        PasseurException problem = row.problem();
        if (problem != null) {
            throw problem;
        }
        Ref ref = named(into, SESSION, row.cell(find(headers, "session")));
        Ref team = named(into, TEAM, row.cell(find(headers, "team")));
        Integer people = number(row.cell(find(headers, "people")));
        Session session = into.copy().get(ref, Session.class);
        met.add(ref);
        Attendance there = session.getAttendance().stream().filter(a -> Ids.of(a, ATTENDANCE__TEAM) == team.id())
                .findFirst().orElse(null);
        if (there == null) {
            there = PracticesFactory.eINSTANCE.createAttendance();
            there.setTeam(into.copy().get(team, Team.class));
            session.getAttendance().add(there);
        } else if (Objects.equals(there.getPeople(), people)) {
            return;
        }
        there.setPeople(people);
        updated.add(ref);
        into.changed(ref);
    }

    private static Ref named(ImportSession into, EClass type, String name) {
        return into.references().find(type, name).orElseThrow(
                () -> new PasseurException(Kind.INVALID, Words.TEXTS, "error.attendance.unknown", name));
    }

    private static @Nullable Integer number(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,5}")) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.attendance.number", text);
        }
        return Integer.valueOf(text);
    }
}
