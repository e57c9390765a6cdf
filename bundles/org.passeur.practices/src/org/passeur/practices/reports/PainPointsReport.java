// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.reports;

import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.emf.common.util.Enumerator;
import org.passeur.core.l10n.Voice;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.picture.Frame;
import org.passeur.picture.chart.Bar;
import org.passeur.picture.chart.BarChart;
import org.passeur.practices.model.PainPointState;
import org.passeur.report.ReportRequest;
import org.passeur.report.document.Block.KeyFigure;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Document;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;

/** The register of pain points: what hurts most, who said so, and what was answered; what was merged counts once. */
public final class PainPointsReport extends PracticeReport {

    private static final int SHOWN = 10;

    /** The report. */
    public PainPointsReport() {
        super("pain-points", "report.counted.pain-points", "report.for-direction");
    }

    private static Query query(ReportRequest request) {
        return Query.of(PAIN_POINT).where(Filter.not(Filter.eq("state", PainPointState.MERGED)))
                .where(Filter.missing("raisedOn").or(Filter.is("raisedOn", Op.LE, request.on()))).on(request.on());
    }

    @Override
    public OptionalLong recount(ReportRequest request) {
        return OptionalLong.of(request.workspace().repository().count(query(request)));
    }

    @Override
    public Document build(ReportRequest request) {
        Voice voice = voice(request);
        List<Row> rows = request.workspace().repository()
                .rows(query(request).columns("words", "team", "audience", "frequency", "severity", "weight", "mentions",
                        "raisedOn", "state", "answer", "items", "answeredOn"))
                .stream().sorted(Comparator.comparingInt(PainPointsReport::weight).reversed()).toList();
        List<Row> open = rows.stream().filter(row -> row.get("state") != PainPointState.ANSWERED).toList();
        List<Row> answered = rows.stream().filter(row -> row.get("state") == PainPointState.ANSWERED).toList();
        long waiting = open.stream().filter(row -> row.get("state") == PainPointState.VALIDATED).count();
        Document.Builder document = Document.of(about(request, label(request.locale()), "", rows.size()));
        document.keyFigures(figure(voice, "report.pain-points.open", open.size(), Tone.NEUTRAL),
                figure(voice, "report.pain-points.waiting", waiting, waiting > 0 ? Tone.WARNING : Tone.GOOD),
                figure(voice, "report.pain-points.answered", answered.size(), Tone.GOOD));
        String nothing = voice.say(rows.isEmpty() ? "empty.PainPoint" : "empty.PainPoint.open");
        List<Bar> bars = open.stream().filter(row -> weight(row) > 0).limit(SHOWN)
                .map(row -> Bar.of(row.title(), weight(row), row.ref().toString())).toList();
        document.heading(1, voice.say("report.pain-points.heaviest"))
                .figure(BarChart.of(Frame.of(request.locale(), "", nothing), bars),
                        voice.say("PainPoint.weight.help"));
        document.heading(1, voice.say("report.pain-points.open")).add(open(open, nothing, voice));
        document.heading(1, voice.say("report.pain-points.answered")).add(answered(answered, voice));
        return document.build();
    }

    private static int weight(Row row) {
        return row.get("weight") instanceof Integer weight ? weight : 0;
    }

    private static KeyFigure figure(Voice voice, String key, long count, Tone tone) {
        return new KeyFigure(voice.say(key), voice.write(count), voice.say(key + ".note"), tone);
    }

    private static Table open(List<Row> rows, String nothing, Voice voice) {
        List<Column> columns = List.of(Column.text(voice.say("PainPoint.words"), 5),
                Column.text(voice.say("report.pain-points.whom"), 2), Column.number(voice.say("PainPoint.weight"), ""),
                Column.number(voice.say("PainPoint.mentions"), ""), Column.date(voice.say("PainPoint.raisedOn")),
                Column.level(voice.say("PainPoint.state")));
        return Table.of(voice.say("report.pain-points.open"), columns, rows.stream()
                .map(row -> List.of(Cell.of(voice.write(row.get("words"))), Cell.of(whom(row, voice)),
                        weight(row) == 0 ? Cell.EMPTY : Cell.of((long) weight(row)), number(row, "mentions"),
                        day(row, "raisedOn"), state(row, voice)))
                .toList(), nothing);
    }

    private static Table answered(List<Row> rows, Voice voice) {
        List<Column> columns = List.of(Column.text(voice.say("PainPoint.words"), 4),
                Column.text(voice.say("report.pain-points.whom"), 2), Column.text(voice.say("PainPoint.answer"), 4),
                Column.text(voice.say("PainPoint.items"), 3), Column.date(voice.say("PainPoint.answeredOn")));
        return Table.of(voice.say("report.pain-points.answered"), columns, rows.stream()
                .map(row -> List.of(Cell.of(voice.write(row.get("words"))), Cell.of(whom(row, voice)),
                        Cell.of(voice.write(row.get("answer"))), Cell.of(voice.write(row.get("items"))),
                        day(row, "answeredOn")))
                .toList(), voice.say("report.pain-points.none"));
    }

    private static String whom(Row row, Voice voice) {
        String team = voice.write(row.get("team"));
        String audience = voice.write(row.get("audience"));
        return team.isEmpty() || audience.isEmpty() ? team + audience : team + ", " + audience;
    }

    private static Cell state(Row row, Voice voice) {
        return row.get("state") instanceof Enumerator literal
                ? new Cell.Level(voice.write(literal),
                        literal == PainPointState.VALIDATED ? Tone.WARNING : Tone.NEUTRAL, literal.getValue())
                : Cell.EMPTY;
    }

    private static Cell number(Row row, String column) {
        return row.get(column) instanceof Integer number ? Cell.of(number.longValue()) : Cell.EMPTY;
    }

    private static Cell day(Row row, String column) {
        return row.get(column) instanceof LocalDate date ? Cell.of(date) : Cell.EMPTY;
    }
}
