// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Preview;
import org.passeur.exchange.Problem;
import org.passeur.exchange.Sheet;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableRecord;
import org.passeur.knowledge.VerificationSheet;
import org.passeur.knowledge.VerificationSheet.Answer;
import org.passeur.knowledge.VerificationSheet.Line;
import org.passeur.knowledge.VerificationSheet.Reading;
import org.passeur.knowledge.internal.Words;

/** The sheet of a verification round on its way back: what holds is verified, what does not becomes a remark (DOMAIN 2). */
public final class RoundSheet implements Sheet {

    private record Content(Reading reading, int rows, List<Problem> problems) {
    }

    @Override
    public String id() {
        return "verification";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "importer.verification");
    }

    @Override
    public boolean claims(List<String> headers) {
        return VerificationSheet.isSheet(headers);
    }

    @Override
    public Preview preview(ImportRequest request, Table table) {
        List<Preview.Column> columns = table.headers().stream().map(header -> new Preview.Column(header, "")).toList();
        List<List<String>> rows = new ArrayList<>();
        Content content = read(request, table, rows);
        return new Preview(id(), columns, rows, content.problems, Mapping.EMPTY);
    }

    @Override
    public ImportResult run(ImportRequest request, Table table) {
        Content content = read(request, table, new ArrayList<>());
        boolean stopped = !content.problems.isEmpty() && !request.skipRejected();
        Set<Ref> items = content.reading.answers().stream().map(Answer::item).collect(Collectors.toSet());
        long number = 0;
        if (!stopped && !request.dryRun() && !items.isEmpty()) {
            Repository repository = request.workspace().repository();
            number = VerificationSheet.apply(repository, content.reading, LocalDate.now(), request.locale()).number();
        }
        return new ImportResult(number, 0, stopped ? 0 : items.size(), content.reading.empty(), Map.of(), List.of(),
                content.problems, List.of(), List.of(), table.warnings(), request.dryRun());
    }

    private static Content read(ImportRequest request, Table table, List<List<String>> shown) {
        List<Line> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (TableRecord row : table) {
            PasseurException problem = row.problem();
            if (problem != null) {
                problems.add(new Problem(table.source(), row.line(), problem));
            } else {
                lines.add(new Line(row.line(), row.cells()));
                if (shown.size() < Preview.ROWS) {
                    shown.add(row.cells());
                }
            }
        }
        Reading reading = VerificationSheet.read(request.workspace().repository(), table.headers(), lines);
        reading.rejected().forEach(r -> problems.add(new Problem(table.source(), r.line(),
                new PasseurException(Kind.INVALID, Words.TEXTS, r.key(), r.about()))));
        return new Content(reading, lines.size(), List.copyOf(problems));
    }
}
