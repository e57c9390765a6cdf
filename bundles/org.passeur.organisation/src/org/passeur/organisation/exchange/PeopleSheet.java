// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Preview;
import org.passeur.exchange.Problem;
import org.passeur.exchange.Sheet;
import org.passeur.exchange.Sources;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableRecord;
import org.passeur.organisation.internal.Words;

/** The people sheet: one row a person fills the whole organisation at once (DOMAIN 1). */
public final class PeopleSheet implements Sheet {

    @Override
    public String id() {
        return "people";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "importer.people");
    }

    @Override
    public boolean claims(List<String> headers) {
        return new PeopleColumns(headers).isPeopleSheet();
    }

    @Override
    public Preview preview(ImportRequest request, Table table) {
        PeopleColumns columns = columns(table);
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
        return new Preview(id(), columns.shown(request.locale()), rows, problems, Mapping.EMPTY);
    }

    @Override
    public ImportResult run(ImportRequest request, Table table) {
        PeopleColumns columns = columns(table);
        try (PeopleImport people = new PeopleImport(request, Sources.file("people", request.source()), table.source(),
                true)) {
            for (TableRecord row : table) {
                people.add(row.line(), row.problem(), () -> columns.read(row));
            }
            return people.finish();
        }
    }

    private static PeopleColumns columns(Table table) {
        PeopleColumns columns = new PeopleColumns(table.headers());
        if (!columns.hasName()) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "import.sheet-without-name", table.source(),
                    table.headerLine(),
                    String.join(", ", table.headers()));
        }
        return columns;
    }
}
