// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.reports;

import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.passeur.core.WorkingCopy;
import org.passeur.core.l10n.Voice;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.OnboardingPlan;
import org.passeur.practices.model.OnboardingStep;
import org.passeur.report.Parameter;
import org.passeur.report.ReportRequest;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Document;
import org.passeur.report.document.Prose;
import org.passeur.report.document.Table;

/** The programme of each arrival, to be handed to who arrives: of the people named, else of those who arrive now. */
public final class OnboardingReport extends PracticeReport {

    private static final String ARRIVING = "arriving";
    private static final int DAYS = 30;

    /** The report. */
    public OnboardingReport() {
        super("onboarding-programme", "report.counted.arrivals", "report.for-arrivals");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(ARRIVING, Parameter.Type.PERSONS, false,
                locale -> Words.TEXTS.get(locale, "report.onboarding-programme.arriving")));
    }

    private static Query query(ReportRequest request) {
        Query plans = Query.of(ONBOARDING_PLAN).orderBy("day").orderBy("id");
        return request.refs(ARRIVING).isEmpty() ? plans.where(Filter.is("day", Op.GE, request.on().minusDays(DAYS)))
                : plans.where(Filter.in("person", request.refs(ARRIVING)));
    }

    @Override
    public OptionalLong recount(ReportRequest request) {
        return OptionalLong.of(request.workspace().repository().count(query(request)));
    }

    @Override
    public Document build(ReportRequest request) {
        Voice voice = voice(request);
        List<Row> rows = request.workspace().repository()
                .rows(query(request).columns("person", "day", "tutor", "note"));
        Document.Builder document = Document.of(about(request, label(request.locale()), "", rows.size()));
        try (WorkingCopy copy = request.workspace().repository().open()) {
            for (Row row : rows) {
                add(document, row, copy.get(row.ref(), OnboardingPlan.class), voice);
            }
        }
        if (rows.isEmpty()) {
            document.add(table(label(request.locale()), List.of(), voice));
        }
        return document.build();
    }

    private static void add(Document.Builder document, Row row, OnboardingPlan plan, Voice voice) {
        String person = voice.write(row.get("person"));
        document.heading(1, person);
        if (row.get("day") instanceof LocalDate day) {
            document.paragraph(voice.say("report.onboarding-programme.welcome", Prose.day(day, voice.locale())));
        }
        if (row.get("tutor") != null) {
            document.paragraph(voice.say("report.onboarding-programme.tutor", voice.write(row.get("tutor"))));
        }
        List<List<Cell>> lines = new ArrayList<>();
        for (OnboardingStep step : plan.getSteps()) {
            lines.add(List.of(step.getDate() == null ? Cell.EMPTY : Cell.of(step.getDate()),
                    Cell.of(voice.write(step.getStart())), Cell.of(voice.write(step.getTitle())),
                    Cell.of(voice.write(step.getPlace())),
                    Cell.of(step.getHost() == null ? "" : voice.write(step.getHost().getName()))));
        }
        document.add(table(person, lines, voice));
        if (row.get("note") != null) {
            document.paragraph(voice.write(row.get("note")));
        }
    }

    private static Table table(String title, List<List<Cell>> lines, Voice voice) {
        List<Column> columns = List.of(Column.date(voice.say("OnboardingStep.date")),
                Column.text(voice.say("OnboardingStep.start"), 0), Column.text(voice.say("OnboardingStep.title"), 5),
                Column.text(voice.say("OnboardingStep.place"), 2), Column.text(voice.say("OnboardingStep.host"), 2));
        return Table.of(title, columns, lines, voice.say("report.onboarding-programme.nothing"));
    }
}
