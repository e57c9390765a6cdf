// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.table;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.passeur.core.PasseurException;
import org.passeur.exchange.Problem;
import org.passeur.exchange.internal.CsvTable;
import org.passeur.exchange.internal.XlsxTable;

/** A table from outside, read row by row and once; it is closed when done. */
public interface Table extends Iterable<TableRecord>, Closeable {

    /** The file as it was named; empty for pasted text. */
    String source();

    /** The words over the columns, in order; {@code ""} over a column that has none. */
    List<String> headers();

    /** The line or row of the headers; 0 where there are none. */
    int headerLine();

    /** What was left out, known once all rows were read. */
    List<Problem> warnings();

    /** The rows after the headers; blank ones are passed over. To be called once. */
    @Override
    Iterator<TableRecord> iterator();

    /** Closes the file; what goes wrong then no longer matters to a reader. */
    @Override
    void close();

    /**
     * Opens a CSV file; the delimiter is found by looking where the options do not name it.
     *
     * @throws PasseurException when it is not a table; names file and line
     */
    static Table csv(Path file, TableOptions options) {
        return CsvTable.open(file, options);
    }

    /**
     * Opens a sheet of an XLSX file.
     *
     * @throws PasseurException when it is not one, is locked with a password, or has no such sheet
     */
    static Table xlsx(Path file, TableOptions options) {
        return XlsxTable.open(file, options);
    }

    /** Reads what was pasted from a spreadsheet: cells apart by tabs. */
    static Table pasted(String text, boolean withHeaders) {
        return CsvTable.pasted(text, withHeaders);
    }
}
