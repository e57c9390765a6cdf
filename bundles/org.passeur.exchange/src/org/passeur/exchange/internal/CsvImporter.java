// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.passeur.exchange.Sheet;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableOptions;

/** Imports a CSV file. */
public final class CsvImporter extends TableImporter {

    /** With the sheets that domains bring. */
    public CsvImporter(List<Sheet> sheets) {
        super("csv", sheets);
    }

    @Override
    public boolean accepts(Path source) {
        return super.accepts(source) || source.toString().toLowerCase(Locale.ROOT).endsWith(".tsv");
    }

    @Override
    protected Table open(Path file, TableOptions options) {
        return Table.csv(file, options);
    }
}
