// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;
import static org.passeur.practices.model.PracticesPackage.Literals.VERBATIM;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.Attendance;
import org.passeur.practices.model.Session;
import org.passeur.report.document.Prose;

/** What a session gives back to those who took part, as Markdown to go on writing in: what was said, never by whom. */
public final class FeedbackText {

    private FeedbackText() {
    }

    /** The text of a session in a language, read through any way to ask for rows. */
    public static String of(Function<Query, List<Row>> read, Session session, Locale locale) {
        StringBuilder text = new StringBuilder();
        String who = session.getAttendance().stream().map(a -> attending(a, locale))
                .collect(Collectors.joining(", "));
        text.append(Words.TEXTS.get(locale, who.isEmpty() ? "feedback.intro" : "feedback.intro.with",
                String.valueOf(session.getTitle()), day(session, locale), who));
        part(text, locale, "feedback.heard",
                rows(read, session, Query.of(VERBATIM).columns("words", "reformulation", "agreed", "team")),
                row -> heard(row, locale));
        part(text, locale, "feedback.pain-points",
                rows(read, session, Query.of(PAIN_POINT).columns("words", "team").where(Filter.missing("mergedInto"))),
                row -> "- " + quoted(row, locale));
        part(text, locale, "feedback.passed",
                read.apply(Query.of(PASSING).columns("item").where(Filter.eq("place", session.getId()))
                        .orderBy("id")),
                row -> "- " + row.get("item"));
        if (session.getNotes() != null && !session.getNotes().isBlank()) {
            head(text, locale, "feedback.notes").append(session.getNotes().strip());
        }
        head(text, locale, "feedback.next").append("<!-- ").append(Words.TEXTS.get(locale, "feedback.next.hint"))
                .append(" -->\n");
        return text.toString();
    }

    private static String day(Session session, Locale locale) {
        return session.getDate() == null ? "?" : Prose.day(session.getDate(), locale);
    }

    private static List<Row> rows(Function<Query, List<Row>> read, Session session, Query query) {
        return read.apply(query.where(Filter.eq("session", session.getId())).orderBy("id"));
    }

    private static String attending(Attendance attendance, Locale locale) {
        String team = attendance.getTeam() == null ? "?" : attendance.getTeam().getName();
        return attendance.getPeople() == null ? team
                : Words.TEXTS.get(locale, "feedback.team", team, attendance.getPeople());
    }

    private static void part(StringBuilder text, Locale locale, String key, List<Row> rows,
            Function<Row, String> line) {
        if (!rows.isEmpty()) {
            head(text, locale, key).append(rows.stream().map(line).collect(Collectors.joining("\n")));
        }
    }

    private static StringBuilder head(StringBuilder text, Locale locale, String key) {
        return text.append("\n\n## ").append(Words.TEXTS.get(locale, key)).append("\n\n");
    }

    private static String heard(Row row, Locale locale) {
        @Nullable
        String understood = row.get("reformulation", String.class);
        String line = "- " + quoted(row, locale);
        return understood == null || understood.isBlank() ? line
                // two blanks end a line in Markdown
                : line + "  \n  " + Words.TEXTS.get(locale,
                        Boolean.TRUE.equals(row.get("agreed")) ? "feedback.agreed" : "feedback.understood",
                        oneLine(understood));
    }

    private static String quoted(Row row, Locale locale) {
        String words = oneLine(String.valueOf(row.get("words")));
        Object team = row.get("team");
        return team == null ? Words.TEXTS.get(locale, "feedback.quote", words)
                : Words.TEXTS.get(locale, "feedback.quote.of", words, team.toString());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
