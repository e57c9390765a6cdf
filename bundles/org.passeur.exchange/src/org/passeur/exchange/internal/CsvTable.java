// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.text.CellGuard;
import org.passeur.exchange.Limits;
import org.passeur.exchange.Problem;
import org.passeur.exchange.source.SourceFile;
import org.passeur.exchange.source.TextFile;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableOptions;
import org.passeur.exchange.table.TableRecord;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** A table in a CSV file or on the clipboard. */
public final class CsvTable implements Table {

    private static final int BEGINNING = 1 << 16;
    private static final String EXCEL_HINT = "(?i)sep=.";

    private final String source;
    private final Limits limits;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private List<String> headers = List.of();
    private int headerLine;
    private int lastLine;
    private int read;

    private CsvTable(String source, Reader text, String delimiter, Limits limits) {
        this.source = source;
        this.limits = limits;
        reader = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        records = reader.iterator();
    }

    /** Opens a file. */
    public static CsvTable open(Path file, TableOptions options) {
        String source = file.toString();
        String beginning = beginning(file, options.limits());
        String delimiter = options.delimiter();
        if (delimiter.isEmpty()) {
            String first = beginning.lines().findFirst().orElse("");
            delimiter = first.matches(EXCEL_HINT) ? first.substring(4) : Delimiter.find(beginning);
        }
        Reader text = TextFile.open(file, options.limits().textBytes());
        CsvTable table = new CsvTable(source, text, delimiter, options.limits());
        try {
            table.readHeaders();
            return table;
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /** Reads pasted text; without headers every row is as wide as it is. */
    public static CsvTable pasted(String text, boolean withHeaders) {
        CsvTable table = new CsvTable("", new StringReader(text), "\t", Limits.DEFAULT);
        if (withHeaders) {
            table.readHeaders();
        }
        return table;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public int headerLine() {
        return headerLine;
    }

    @Override
    public List<Problem> warnings() {
        return List.of();
    }

    @Override
    public Iterator<TableRecord> iterator() {
        return new Rows<>(this::next);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readHeaders() {
        List<String> first = nextCells();
        if (first.size() == 1 && first.getFirst().matches(EXCEL_HINT) || first.size() == 2 && headerIsHint(first)) {
            first = nextCells();
        }
        headerLine = Math.max(1, lastLine);
        headers = Headers.of(first, source, headerLine, limits);
    }

    private static boolean headerIsHint(List<String> first) {
        return "sep=".equalsIgnoreCase(first.get(0)) && first.get(1).isEmpty();
    }

    private @Nullable TableRecord next() {
        List<String> cells = nextCells();
        if (cells.isEmpty()) {
            return null;
        }
        int line = lastLine;
        if (++read > limits.rows()) {
            throw Say.invalid("table.long", source, limits.rows());
        }
        if (headerLine == 0) {
            return new TableRecord(line, cells);
        }
        if (cells.size() < headers.size()) {
            return new TableRecord(line, cells,
                    Say.invalid("table.narrowRow", cells.size(), headers.size(), headers.get(cells.size())));
        }
        List<String> beyond = cells.subList(headers.size(), cells.size());
        if (!beyond.stream().allMatch(String::isBlank)) {
            return new TableRecord(line, cells, Say.invalid("table.wideRow", cells.size(), headers.size()));
        }
        return new TableRecord(line, cells.subList(0, headers.size()));
    }

    /** The cells of the next row that is not blank; none at the end. */
    private List<String> nextCells() {
        try {
            while (records.hasNext()) {
                CsvRecord row = records.next();
                lastLine = (int) row.getStartingLineNumber();
                if (!row.getFields().stream().allMatch(String::isBlank)) {
                    return row.getFields().stream().map(this::clean).toList();
                }
            }
            return Collections.emptyList();
        } catch (CsvParseException e) {
            throw Say.invalid(e, "table.quotes", source, Integer.toString(lastLine + 1));
        } catch (UncheckedIOException e) {
            throw Say.invalid(e, "file.failed", source, String.valueOf(e.getMessage()));
        }
    }

    private String clean(String cell) {
        if (cell.length() > limits.cellCharacters()) {
            throw Say.invalid("table.longCell", source, Integer.toString(lastLine), limits.cellCharacters());
        }
        return CellGuard.unescape(CleanText.clean(cell));
    }

    private static String beginning(Path file, Limits limits) {
        char[] chars = new char[BEGINNING];
        try (Reader text = TextFile.open(file, limits.textBytes())) {
            int length = 0;
            for (int read = 0; read >= 0 && length < BEGINNING; length += Math.max(0, read)) {
                read = text.read(chars, length, BEGINNING - length);
            }
            return new String(chars, 0, length);
        } catch (IOException e) {
            throw SourceFile.failed(e, file);
        }
    }
}
