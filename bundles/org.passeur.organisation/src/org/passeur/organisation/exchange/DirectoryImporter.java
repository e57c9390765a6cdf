// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.passeur.core.PasseurException;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.Importer;
import org.passeur.exchange.Limits;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Preview;
import org.passeur.exchange.Problem;
import org.passeur.exchange.Refused;
import org.passeur.exchange.Sources;
import org.passeur.exchange.directory.DirectoryEntry;
import org.passeur.exchange.directory.DirectoryFile;
import org.passeur.organisation.internal.Words;

/** Takes people from a directory or from cards; groups and machines are left out, and passwords never get here. */
abstract class DirectoryImporter implements Importer {

    private static final List<String> SHOWN = List.of("cn", "mail", "title", "ou", "manager");

    private final String id;

    DirectoryImporter(String id) {
        this.id = id;
    }

    /** Opens a file of the kind. */
    abstract DirectoryFile open(Path file, Limits limits);

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "ldif".equals(id) ? "importer.ldif" : "importer.vcard");
    }

    @Override
    public Preview preview(ImportRequest request) {
        List<List<String>> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int people = 0;
        try (DirectoryFile file = open(request.source(), request.limits())) {
            for (DirectoryEntry entry : file) {
                PasseurException problem = entry.problem();
                if (problem != null) {
                    problems.add(new Problem(file.source(), entry.line(), problem));
                } else if (entry.isPerson()) {
                    people++;
                    if (rows.size() < Preview.ROWS) {
                        rows.add(SHOWN.stream().map(name -> String.join("; ", entry.all(name))).toList());
                    }
                }
            }
        }
        return new Preview("Person", SHOWN.stream().map(name -> new Preview.Column(name, "")).toList(), rows, problems,
                Mapping.EMPTY).of(people);
    }

    @Override
    public ImportResult run(ImportRequest request) {
        return Refused.retry(request, this::once);
    }

    private ImportResult once(ImportRequest request) {
        try (DirectoryFile file = open(request.source(), request.limits());
                PeopleImport people = new PeopleImport(request, Sources.file(id, request.source()), file.source(),
                        false)) {
            for (DirectoryEntry entry : file) {
                if (entry.problem() != null || entry.isPerson()) {
                    people.add(entry.line(), entry.problem(), () -> person(entry));
                } else if (entry.isGroup()) {
                    people.warn(entry.line(), "import.group-left-out", entry.first("cn"));
                }
            }
            return people.finish();
        }
    }

    private static PersonRecord person(DirectoryEntry entry) {
        String name = first(entry, "cn", "displayname");
        if (name.isEmpty()) {
            name = (entry.first("givenname") + " " + entry.first("sn")).strip();
        }
        String email = entry.first("mail");
        String key = entry.id().isEmpty() ? (email.isEmpty() ? name : email) : entry.id();
        return new PersonRecord(key, entry.line(), name, email, first(entry, "title", "employeetype"),
                entry.all("ou").stream().limit(1).toList(), "", entry.first("title"), entry.first("manager"), "");
    }

    private static String first(DirectoryEntry entry, String... names) {
        for (String name : names) {
            if (!entry.first(name).isBlank()) {
                return entry.first(name);
            }
        }
        return "";
    }
}
