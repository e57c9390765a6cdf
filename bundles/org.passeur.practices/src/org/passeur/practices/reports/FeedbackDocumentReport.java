// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.reports;

import static org.passeur.practices.model.PracticesPackage.Literals.FEEDBACK_DOCUMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.passeur.core.Link;
import org.passeur.core.WorkingCopy;
import org.passeur.core.l10n.Voice;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.Attendance;
import org.passeur.practices.model.Session;
import org.passeur.report.Parameter;
import org.passeur.report.ReportRequest;
import org.passeur.report.document.Block;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Document;
import org.passeur.report.document.Images;
import org.passeur.report.document.Markdown;
import org.passeur.report.document.Prose;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;

/** One feedback document as those who took part read it: the one that is named, else the latest of the day. */
public final class FeedbackDocumentReport extends PracticeReport {

    private static final String DOCUMENT = "document";

    /** The report. */
    public FeedbackDocumentReport() {
        super("feedback-document", "report.counted.documents", "report.for-participants");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(DOCUMENT, Parameter.Type.TEXT, false,
                locale -> Words.TEXTS.get(locale, "report.feedback-document.which")));
    }

    private static Optional<Row> find(ReportRequest request) {
        Query latest = Query.of(FEEDBACK_DOCUMENT)
                .columns("title", "date", "body", "audience", "sentOn", "session", "session.practice", "session.date")
                .where(Filter.is("date", Op.LE, request.on())).orderBy(new Order("date", true))
                .orderBy(new Order("id", true));
        String named = request.parameters().get(DOCUMENT) instanceof String text ? text.strip() : "";
        Query query = named.isEmpty() ? latest
                : named.matches("(?:.*/)?\\d+")
                        ? latest.where(Filter.eq("id", Long.valueOf(named.substring(named.lastIndexOf('/') + 1))))
                        : latest.where(Filter.contains("title", named));
        return request.workspace().repository().rows(query.limit(1)).stream().findFirst();
    }

    @Override
    public OptionalLong recount(ReportRequest request) {
        long there = request.workspace().repository()
                .count(Query.of(FEEDBACK_DOCUMENT).where(Filter.is("date", Op.LE, request.on())));
        return request.parameters().containsKey(DOCUMENT) ? OptionalLong.empty()
                : OptionalLong.of(Math.min(1, there));
    }

    @Override
    public Document build(ReportRequest request) {
        Voice voice = voice(request);
        Optional<Row> found = find(request);
        Document.Builder document = Document.of(about(request, found.map(Row::title).orElse(label(request.locale())),
                found.map(row -> subtitle(row, voice)).orElse(""), found.isPresent() ? 1 : 0));
        found.ifPresentOrElse(row -> {
            if (row.get("sentOn") instanceof LocalDate day) {
                document.paragraph(voice.say("report.feedback-document.sent", Prose.day(day, request.locale())));
            } else {
                document.callout(Tone.WARNING, voice.say("report.feedback-document.draft"),
                        voice.say("FeedbackDocument.body.help"));
            }
            document.addAll(body(voice.write(row.get("body"))));
        }, () -> document.paragraph(voice.say("empty.FeedbackDocument")));
        document.heading(1, voice.say("Session.attendance")).add(attendance(request, found, voice));
        return document.build();
    }

    private static String subtitle(Row row, Voice voice) {
        String practice = voice.write(row.get("session.practice"));
        return row.get("session.date") instanceof LocalDate day
                ? practice + ", " + Prose.day(day, voice.locale())
                : practice;
    }

    /** The text as chapters of the document; a heading under which she wrote nothing is left out. */
    private static List<Block> body(String text) {
        List<Block> blocks = Markdown.blocks(text, 0, Images.NONE);
        int highest = blocks.stream().mapToInt(FeedbackDocumentReport::level).min().orElse(1);
        List<Block> kept = new ArrayList<>();
        for (int b = blocks.size() - 1; b >= 0; b--) {
            int level = level(blocks.get(b));
            boolean nothingBelow = kept.isEmpty() || level(kept.getFirst()) <= level;
            if (level == Integer.MAX_VALUE || !nothingBelow) {
                kept.addFirst(blocks.get(b));
            }
        }
        return kept.stream().map(block -> block instanceof Block.Heading heading
                ? new Block.Heading(heading.level() - highest + 1, heading.text())
                : block).toList();
    }

    private static int level(Block block) {
        return block instanceof Block.Heading heading ? heading.level() : Integer.MAX_VALUE;
    }

    /** Who came, by team; what was said stands in the text alone, from which she may have taken something out. */
    private static Table attendance(ReportRequest request, Optional<Row> found, Voice voice) {
        List<List<Cell>> rows = new ArrayList<>();
        if (found.isPresent() && found.get().get("session") instanceof Link session) {
            try (WorkingCopy copy = request.workspace().repository().open()) {
                for (Attendance came : copy.get(session.ref(), Session.class).getAttendance()) {
                    Integer people = came.getPeople();
                    rows.add(List.of(Cell.of(came.getTeam() == null ? "" : came.getTeam().getName()),
                            people == null ? Cell.EMPTY : Cell.of(people.longValue())));
                }
            }
        }
        return Table.of(voice.say("Session.attendance"), List.of(Column.text(voice.say("Attendance.team"), 4),
                Column.number(voice.say("Attendance.people"), "")), rows, voice.say("picture.mixing.nothing"));
    }
}
