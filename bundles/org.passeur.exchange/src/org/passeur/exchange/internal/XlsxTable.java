// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.exchange.Limits;
import org.passeur.exchange.Problem;
import org.passeur.exchange.internal.XlsxBook.Sheet;
import org.passeur.exchange.source.SafeArchive;
import org.passeur.exchange.source.SourceFile;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableOptions;
import org.passeur.exchange.table.TableRecord;

/** A table on a sheet of an XLSX file. */
public final class XlsxTable implements Table {

    /** So many rows are looked at to tell a headline above the table from the headers. */
    private static final int TOP = 10;
    private static final int TABLE_WIDTH = 3;

    private final String source;
    private final XlsxBook book;
    private final InputStream stream;
    private final XlsxRows rows;
    private final Deque<XlsxRows.Row> ahead = new ArrayDeque<>();
    private final List<String> headers;
    private final int headerLine;
    private final List<Problem> warnings = new ArrayList<>();
    private int read;
    private final Limits limits;

    private XlsxTable(String source, XlsxBook book, Sheet sheet, Limits limits) throws IOException, XMLStreamException {
        this.source = source;
        this.book = book;
        this.limits = limits;
        XlsxMerges merges = new XlsxMerges();
        try (InputStream first = sheet.part().getInputStream()) {
            merges.find(Xml.read(first));
        }
        stream = sheet.part().getInputStream();
        rows = new XlsxRows(Xml.read(stream), new XlsxCells(book), merges, limits);
        XlsxRows.Row top = top();
        if (top == null) {
            throw Say.invalid("table.empty", source);
        }
        if (top.problem() != null) {
            throw top.problem();
        }
        headerLine = top.number();
        headers = Headers.of(top.cells(), source, headerLine, limits);
    }

    /** Opens a sheet. */
    public static XlsxTable open(Path file, TableOptions options) {
        SourceFile.check(file, options.limits().archiveBytes());
        checkKind(file);
        SafeArchive.check(file, options.limits());
        XlsxBook book = XlsxBook.open(file, options.limits());
        try {
            return new XlsxTable(file.toString(), book, choose(book, file, options.sheet()), options.limits());
        } catch (IOException | XMLStreamException e) {
            book.close();
            throw Say.invalid(e, "xlsx.not", file.toString());
        } catch (RuntimeException e) {
            book.close();
            throw e;
        }
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
        return warnings;
    }

    @Override
    public Iterator<TableRecord> iterator() {
        return new Rows<>(this::next);
    }

    @Override
    public void close() {
        book.close();
    }

    private @Nullable TableRecord next() {
        try {
            XlsxRows.Row row = ahead.isEmpty() ? rows.next() : ahead.remove();
            if (row == null) {
                return null;
            }
            if (++read > limits.rows()) {
                throw Say.invalid("table.long", source, limits.rows());
            }
            return record(row);
        } catch (XMLStreamException e) {
            throw Say.invalid(e, "xlsx.broken", source, Integer.toString(headerLine + read));
        }
    }

    private TableRecord record(XlsxRows.Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < headers.size()) {
            cells.add("");
        }
        List<String> beyond = cells.subList(headers.size(), cells.size());
        if (warnings.isEmpty() && !beyond.stream().allMatch(String::isBlank)) {
            warnings.add(new Problem(source, row.number(), Say.invalid("xlsx.beside", headers.size())));
        }
        return new TableRecord(row.number(), List.copyOf(cells.subList(0, headers.size())), row.problem());
    }

    /** The row of the headers; what comes after it and was read on the way is kept. */
    private XlsxRows.@Nullable Row top() throws XMLStreamException {
        XlsxRows.Row row = rows.next();
        for (int i = 0; i < TOP && row != null; i++) {
            ahead.add(row);
            row = i + 1 < TOP ? rows.next() : null;
        }
        if (ahead.stream().anyMatch(r -> r.filled() >= TABLE_WIDTH)) {
            while (ahead.element().filled() == 1) {
                ahead.remove();
            }
        }
        return ahead.poll();
    }

    private static Sheet choose(XlsxBook book, Path file, String wanted) {
        if (wanted.isEmpty()) {
            return book.sheets().stream().filter(sheet -> !sheet.hidden()).findFirst()
                    .orElseThrow(() -> Say.invalid("xlsx.noSheet", file.toString()));
        }
        return book.sheets().stream().filter(sheet -> sheet.name().equalsIgnoreCase(wanted)).findFirst()
                .orElseThrow(() -> Say.invalid("xlsx.otherSheets", file.toString(), wanted,
                        book.sheets().stream().map(Sheet::name).collect(Collectors.joining(", "))));
    }

    /** Tells the old format and a locked file from something else altogether. */
    private static void checkKind(Path file) {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        } catch (IOException e) {
            throw SourceFile.failed(e, file);
        }
        if (head.length == 4 && head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF && head[2] == 0x11) {
            throw Say.invalid("xlsx.old", file.toString());
        }
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K') {
            throw Say.invalid("xlsx.not", file.toString());
        }
    }
}
