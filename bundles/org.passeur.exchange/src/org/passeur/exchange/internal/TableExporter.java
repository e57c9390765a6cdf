// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.passeur.exchange.ExportRequest;
import org.passeur.exchange.ExportResult;
import org.passeur.exchange.Exporter;

/** Writes a table: one class into a file, several into a file each. */
public abstract class TableExporter implements Exporter {

    private final String id;

    /** Writes tables of one kind. */
    protected TableExporter(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Locale locale) {
        return Say.TEXTS.get(locale, "exporter." + id);
    }

    @Override
    public String extension() {
        return id;
    }

    @Override
    public ExportResult run(ExportRequest request) {
        List<EClass> types = request.types().isEmpty() ? request.workspace().repository().models().entityClasses()
                : request.types();
        boolean folder = types.size() > 1 || Files.isDirectory(request.out());
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>();
        for (EClass type : types) {
            Path file = folder ? request.out().resolve(type.getName() + "." + id) : request.out();
            counts.put(type.getName(), write(new ExportTable(request, type), file, type));
            files.add(file);
        }
        return new ExportResult(files, counts);
    }

    /** Writes one table and answers the number of rows. */
    protected abstract int write(ExportTable table, Path file, EClass type);
}
