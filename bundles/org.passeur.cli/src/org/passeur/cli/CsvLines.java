// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.text.CellGuard;

import com.google.gson.JsonPrimitive;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Lines of CSV as they come: values as programs read them, texts guarded as in every export. */
public final class CsvLines {

    private final Consumer<String> print;

    /**
     * @param print takes each line without its end
     */
    public CsvLines(Consumer<String> print) {
        this.print = print;
    }

    /** Writes one line. */
    public void write(List<? extends @Nullable Object> values) {
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(cell(value));
        }
        StringWriter line = new StringWriter();
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(line).writeRecord(cells);
        print.accept(line.toString().substring(0, line.toString().length() - 1));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return Json.of(value) instanceof JsonPrimitive written
                ? value instanceof Number ? written.getAsString() : CellGuard.escape(written.getAsString())
                : "";
    }
}
