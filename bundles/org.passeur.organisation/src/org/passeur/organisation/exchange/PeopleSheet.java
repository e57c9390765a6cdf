// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Repository;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Preview;
import org.passeur.exchange.Problem;
import org.passeur.exchange.Sheet;
import org.passeur.exchange.Sources;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableRecord;
import org.passeur.exchange.value.KeptReferences;
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
        Map<String, PersonRecord> people = new LinkedHashMap<>();
        for (TableRecord row : table) {
            PasseurException problem = row.problem();
            if (problem != null) {
                problems.add(new Problem(table.source(), row.line(), problem));
                continue;
            }
            if (rows.size() < Preview.ROWS) {
                rows.add(row.cells());
            }
            PersonRecord record = columns.read(row);
            people.merge(record.key(), record, PersonRecord::with);
        }
        return new Preview(id(), columns.shown(request.locale()), rows, problems, Mapping.EMPTY,
                moves(request, table, people.values()));
    }

    private List<Problem> moves(ImportRequest request, Table table, Collection<PersonRecord> people) {
        Repository repository = request.workspace().repository();
        KeptReferences references = new KeptReferences(repository);
        Present present = new Present(repository, source(request), true, request.overwrite());
        List<Problem> moves = new ArrayList<>();
        for (PersonRecord record : people) {
            String name = record.email().isBlank() ? record.name() : record.email();
            try {
                references.find(PERSON, name).map(person -> present.move(person, record.teams(), references))
                        .flatMap(move -> move.told(record.name(), present.today()))
                        .ifPresent(told -> moves.add(new Problem(table.source(), record.line(), told)));
            } catch (PasseurException e) {
                // A name that means several will be rejected by the import; it is no move.
                moves.add(new Problem(table.source(), record.line(), e));
            }
        }
        return moves;
    }

    private String source(ImportRequest request) {
        return Sources.file(id(), request.source());
    }

    @Override
    public ImportResult run(ImportRequest request, Table table) {
        PeopleColumns columns = columns(table);
        try (PeopleImport people = new PeopleImport(request, source(request), table.source(), true)) {
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
