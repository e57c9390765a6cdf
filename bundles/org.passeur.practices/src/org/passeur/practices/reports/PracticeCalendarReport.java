// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.reports;

import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.emf.common.util.Enumerator;
import org.passeur.core.l10n.Voice;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.Mixing;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.SessionState;
import org.passeur.report.Parameter;
import org.passeur.report.ReportRequest;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Document;
import org.passeur.report.document.Prose;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;

/** The sessions of a period by month, held and to come, and which departments met in them. */
public final class PracticeCalendarReport extends PracticeReport {

    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final int MONTHS = 3;

    /** The report. */
    public PracticeCalendarReport() {
        super("practice-calendar", "report.counted.sessions", "report.for-everyone");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(FROM, Parameter.Type.DATE, false, locale -> Words.TEXTS.get(locale, "report.from")),
                new Parameter(UNTIL, Parameter.Type.DATE, false, locale -> Words.TEXTS.get(locale, "report.until")));
    }

    private static Query query(ReportRequest request) {
        LocalDate from = request.date(FROM).orElse(request.on().minusMonths(MONTHS));
        LocalDate until = request.date(UNTIL).orElse(request.on().plusMonths(MONTHS));
        return Query.of(SESSION).where(Filter.is("date", Op.GE, from)).where(Filter.is("date", Op.LE, until))
                .where(Filter.missing("cancelledOn"));
    }

    @Override
    public OptionalLong recount(ReportRequest request) {
        return OptionalLong.of(request.workspace().repository().count(query(request)));
    }

    @Override
    public Document build(ReportRequest request) {
        Voice voice = voice(request);
        List<Row> rows = request.workspace().repository()
                .rows(query(request).columns("date", "start", "title", "practice", "location", "facilitator",
                        "attendees", "departments", "state").orderBy("date").orderBy("start").orderBy("id"));
        Document.Builder document = Document.of(about(request, label(request.locale()), "", rows.size()));
        document.add(table(rows, voice));
        Mixing mixing = Mixing.of(request.workspace().repository(), request.on());
        document.heading(1, voice.say("picture.mixing"));
        if (mixing.share().isPresent()) {
            document.paragraph(voice.say("report.practice-calendar.mixing", mixing.sessions(),
                    Prose.percent(mixing.share().getAsDouble(), request.locale())));
        }
        if (!mixing.silos().isEmpty()) {
            document.callout(Tone.WARNING, voice.say("check.practices.silo"),
                    voice.say("report.practice-calendar.silos", voice.write(mixing.silos())));
        }
        document.figure(MixingPicture.matrix(mixing, request.locale()), voice.say("report.practice-calendar.matrix"))
                .figure(MixingPicture.trend(mixing, request.locale()), voice.say("picture.mixing.trend"));
        return document.build();
    }

    private static Table table(List<Row> rows, Voice voice) {
        Map<YearMonth, List<List<Cell>>> months = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.get("date") instanceof LocalDate day) {
                months.computeIfAbsent(YearMonth.from(day), m -> new ArrayList<>()).add(line(row, day, voice));
            }
        }
        DateTimeFormatter name = DateTimeFormatter.ofPattern("LLLL yyyy", voice.locale());
        List<Column> columns = List.of(Column.date(voice.say("Session.date")),
                Column.text(voice.say("Session.start"), 0), Column.text(voice.say("Session.title"), 4),
                Column.text(voice.say("Session.location"), 2.5), Column.text(voice.say("Session.facilitator"), 2),
                Column.number(voice.say("Session.attendees"), ""),
                Column.number(voice.say("Session.departments"), ""), Column.level(voice.say("Session.state")));
        return new Table(voice.say("Session.plural"), columns, months.entrySet().stream()
                .map(month -> new Table.Group(capital(name.format(month.getKey())), month.getValue())).toList(),
                voice.say("empty.Session"));
    }

    /** French writes months small, also where a line begins with one. */
    private static String capital(String month) {
        return month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1);
    }

    private static List<Cell> line(Row row, LocalDate day, Voice voice) {
        return List.of(Cell.of(day), Cell.of(voice.write(row.get("start"))), Cell.of(voice.write(row.get("title"))),
                Cell.of(voice.write(row.get("location"))), Cell.of(voice.write(row.get("facilitator"))),
                number(row, "attendees"), number(row, "departments"),
                row.get("state") instanceof Enumerator state
                        ? new Cell.Level(voice.write(state), tone(state), state.getValue())
                        : Cell.EMPTY);
    }

    private static Tone tone(Enumerator state) {
        return state == SessionState.PLANNED ? Tone.NEUTRAL : state == SessionState.HELD ? Tone.WARNING : Tone.GOOD;
    }

    private static Cell number(Row row, String column) {
        return row.get(column) instanceof Integer number && number > 0 ? Cell.of(number.longValue()) : Cell.EMPTY;
    }
}
