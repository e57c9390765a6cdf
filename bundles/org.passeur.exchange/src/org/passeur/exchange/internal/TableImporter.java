// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Models;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.Importer;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Preview;
import org.passeur.exchange.Refused;
import org.passeur.exchange.Sheet;
import org.passeur.exchange.Sources;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableOptions;

/** Imports a CSV or XLSX file: into a class, or through a sheet of a domain. */
public abstract class TableImporter implements Importer {

    private static final double LIKELY = 0.5;

    private final String id;
    private final List<Sheet> sheets;

    /** Reads tables of one kind. */
    protected TableImporter(String id, List<Sheet> sheets) {
        this.id = id;
        this.sheets = List.copyOf(sheets);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Locale locale) {
        return Say.TEXTS.get(locale, "importer." + id);
    }

    @Override
    public boolean accepts(Path source) {
        return source.toString().toLowerCase(Locale.ROOT).endsWith("." + id);
    }

    @Override
    public boolean isTable() {
        return true;
    }

    @Override
    public Preview preview(ImportRequest request) {
        try (Table table = open(request)) {
            Optional<Sheet> sheet = sheet(request, table);
            if (sheet.isPresent()) {
                return sheet.get().preview(request, table);
            }
            EClass type = type(request, table);
            return ClassPreview.of(request, type, table, mapping(request, type, table));
        }
    }

    @Override
    public ImportResult run(ImportRequest request) {
        return Refused.retry(request, this::once);
    }

    private ImportResult once(ImportRequest request) {
        try (Table table = open(request)) {
            Optional<Sheet> sheet = sheet(request, table);
            if (sheet.isPresent()) {
                return sheet.get().run(request, table);
            }
            EClass type = type(request, table);
            Mapping mapping = mapping(request, type, table);
            String source = mapping.source().isEmpty() ? Sources.file(id, request.source()) : mapping.source();
            return ClassImport.run(request, type, table, mapping, source);
        }
    }

    /** Opens a file of the kind. */
    protected abstract Table open(Path file, TableOptions options);

    private Table open(ImportRequest request) {
        Mapping mapping = Objects.requireNonNullElse(request.mapping(), Mapping.EMPTY);
        return open(request.source(), new TableOptions(mapping.delimiter(), mapping.sheet(), request.limits()));
    }

    private Optional<Sheet> sheet(ImportRequest request, Table table) {
        String wanted = wanted(request);
        return sheets.stream().filter(sheet -> wanted.isEmpty() ? sheet.claims(table.headers())
                : sheet.id().equalsIgnoreCase(wanted)).findFirst();
    }

    private static String wanted(ImportRequest request) {
        Mapping mapping = request.mapping();
        return request.type().isEmpty() && mapping != null ? mapping.type() : request.type();
    }

    private static EClass type(ImportRequest request, Table table) {
        Models models = request.workspace().repository().models();
        String wanted = wanted(request);
        EClass type = wanted.isEmpty() ? likely(models, table) : models.require(wanted);
        if (models.hidden(type)) {
            throw Say.invalid("import.hidden", type.getName());
        }
        return type;
    }

    /** The class that the columns fit best, if one alone does. */
    private static EClass likely(Models models, Table table) {
        record Candidate(EClass type, double score) {
        }
        List<Candidate> candidates = new ArrayList<>(models.entityClasses().stream()
                .map(type -> new Candidate(type, new HeaderMatcher(models, type).score(table.headers())))
                .filter(candidate -> candidate.score >= LIKELY)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed()).toList());
        if (candidates.isEmpty() || candidates.size() > 1 && candidates.get(0).score == candidates.get(1).score) {
            throw Say.invalid("import.whichClass", table.source(), models.entityClasses().stream()
                    .map(EClass::getName).collect(Collectors.joining(", ")));
        }
        return candidates.getFirst().type;
    }

    private static Mapping mapping(ImportRequest request, EClass type, Table table) {
        Mapping given = request.mapping();
        return given != null ? given
                : new MappingStore(request.workspace()).find(type.getName(), table.headers()).orElse(Mapping.EMPTY);
    }
}
