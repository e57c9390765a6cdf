// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REMARK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.VerificationRound.Entry;
import org.passeur.knowledge.internal.Folding;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Remark;

/** The sheet of a verification round: its rows as texts, and what a filled one says. */
public final class VerificationSheet {

    private static final List<String> COLUMNS = List.of("uri", "title", "kind", "verifiedOn", "dueOn", "answer",
            "remark");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final Set<String> YES = Set.of("yes", "y", "oui", "o", "x", "1", "true", "vrai", "ok");
    private static final Set<String> NO = Set.of("no", "n", "non", "0", "false", "faux");

    private VerificationSheet() {
    }

    /** A row of a filled sheet with its line number in the file. */
    public record Line(int number, List<String> cells) {
    }

    /** What a row says of an item. */
    public record Answer(int line, Ref item, boolean holds, String remark) {
    }

    /** A row that cannot be taken, and why, in both languages. */
    public record Rejected(int line, String key, String about) {

        /** Why. */
        public String reason(Locale language) {
            return Words.TEXTS.get(language, key, about);
        }
    }

    /** What a filled sheet says; rows without an answer and a remark are passed over. */
    public record Reading(List<Answer> answers, List<Rejected> rejected, int empty) {
    }

    /** The heads of the columns in a language. */
    public static List<String> headers(Locale language) {
        return COLUMNS.stream().map(c -> Words.TEXTS.get(language, "round.column." + c)).toList();
    }

    /** The rows of a round; the last two columns are for the verifier to fill. Dates are ISO. */
    public static List<List<String>> rows(VerificationRound round, Locale language) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : round.items()) {
            rows.add(List.of(entry.item().ref().toString(), entry.item().title(),
                    Words.TEXTS.get(language, "ItemKind." + entry.kind().getName()),
                    Objects.toString(entry.verifiedOn(), ""), Objects.toString(entry.dueOn(), ""), "", ""));
        }
        return rows;
    }

    /**
     * Understands a filled sheet, in either language and with its columns in any order; changes nothing.
     *
     * @throws PasseurException INVALID where a column is missing
     */
    public static Reading read(Repository repository, List<String> headers, List<Line> lines) {
        int uri = column(headers, "uri");
        int answer = column(headers, "answer");
        int remark = column(headers, "remark");
        Map<Integer, Ref> refs = new HashMap<>();
        lines.forEach(line -> ref(repository, cell(line, uri)).ifPresent(ref -> refs.put(line.number(), ref)));
        Set<Ref> known = known(repository, refs.values().stream().map(Ref::id).distinct().toList());
        Set<Ref> seen = new HashSet<>();
        List<Answer> answers = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        int empty = 0;
        for (Line line : lines) {
            String said = Folding.fold(cell(line, answer));
            String words = cell(line, remark);
            Ref ref = refs.get(line.number());
            if (said.isEmpty() && words.isEmpty()) {
                empty++;
            } else if (ref == null || !known.contains(ref)) {
                rejected.add(new Rejected(line.number(), "round.error.item", cell(line, uri)));
            } else if (!seen.add(ref)) {
                rejected.add(new Rejected(line.number(), "round.error.twice", ref.toString()));
            } else if (!said.isEmpty() && !YES.contains(said) && !NO.contains(said)) {
                rejected.add(new Rejected(line.number(), "round.error.answer", cell(line, answer)));
            } else {
                answers.add(new Answer(line.number(), ref, YES.contains(said), words));
            }
        }
        return new Reading(List.copyOf(answers), List.copyOf(rejected), empty);
    }

    /**
     * Keeps what a sheet says as one change set of kind BULK: what holds is verified on that day; words become a remark of the
     * item's verifier, and so does a plain no.
     */
    public static ChangeSet apply(Repository repository, Reading reading, LocalDate on, Locale language) {
        try (WorkingCopy copy = repository.open()) {
            for (Answer answer : reading.answers()) {
                KnowledgeItem item = copy.get(answer.item(), KnowledgeItem.class);
                if (answer.holds()) {
                    item.setVerifiedOn(on);
                }
                if (!answer.remark().isEmpty() || !answer.holds()) {
                    Remark remark = copy.create(REMARK, Remark.class);
                    remark.setItem(item);
                    remark.setAuthor(item.getVerifier());
                    remark.setDate(on);
                    remark.setWords(
                            answer.remark().isEmpty() ? Words.TEXTS.get(language, "round.not-right") : answer.remark());
                }
            }
            return copy.commit(Words.TEXTS.get(language, "round.label", reading.answers().size()), ChangeSet.Kind.BULK);
        }
    }

    /** True where a table has the columns of a verification sheet, in either language. */
    public static boolean isSheet(List<String> headers) {
        return find(headers, "uri") >= 0 && find(headers, "answer") >= 0 && find(headers, "remark") >= 0;
    }

    private static int column(List<String> headers, String column) {
        int found = find(headers, column);
        if (found < 0) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.round.header",
                    Words.TEXTS.get(Locale.getDefault(), "round.column." + column));
        }
        return found;
    }

    private static int find(List<String> headers, String column) {
        List<String> names = Stream
                .concat(Stream.of(column), LANGUAGES.stream().map(l -> Words.TEXTS.get(l, "round.column." + column)))
                .map(Folding::fold)
                .toList();
        for (int i = 0; i < headers.size(); i++) {
            if (names.contains(Folding.fold(headers.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column).strip() : "";
    }

    private static Optional<Ref> ref(Repository repository, String uri) {
        try {
            return Optional.of(repository.models().parse(uri));
        } catch (PasseurException e) {
            return Optional.empty();
        }
    }

    private static Set<Ref> known(Repository repository, List<Long> ids) {
        Set<Ref> known = new HashSet<>();
        for (Row row : ids.isEmpty() ? List.<Row>of()
                : repository.rows(Query.of(KNOWLEDGE_ITEM).where(Filter.in("id", ids)))) {
            known.add(row.ref());
        }
        return known;
    }
}
