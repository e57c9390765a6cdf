// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.nio.file.Path;
import java.util.List;

import org.passeur.exchange.Sheet;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableOptions;

/** Imports a sheet of an XLSX file. */
public final class XlsxImporter extends TableImporter {

    /** With the sheets that domains bring. */
    public XlsxImporter(List<Sheet> sheets) {
        super("xlsx", sheets);
    }

    @Override
    protected Table open(Path file, TableOptions options) {
        return Table.xlsx(file, options);
    }
}
