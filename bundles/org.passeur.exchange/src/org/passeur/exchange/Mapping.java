// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.exchange.internal.MappingJson;
import org.passeur.exchange.internal.Say;
import org.passeur.exchange.source.TextFile;

/**
 * Where the columns of a table go. Everything but the columns may be empty, to be found by looking.
 *
 * @param type the class, by its name; JSON {@code class}
 * @param source what the objects keep as the name of where they come from; empty: the file's name
 * @param key the columns that tell records apart; empty: a column {@code id}, else the class's own key
 * @param columns the feature for each column name; {@code ""} to leave a column out
 * @param constants a text for each feature that has the same value in all records
 * @param dateFormat such as {@code MM/dd/yyyy}
 * @param decimal {@code "."} or {@code ","}
 * @param delimiter between the cells of a CSV file
 * @param sheet the name of the sheet
 */
public record Mapping(String type, String source, List<String> key, Map<String, String> columns,
        Map<String, String> constants, String dateFormat, String decimal, String delimiter, String sheet) {

    private static final long MOST_BYTES = 1L << 20;

    /** Nothing said. */
    public static final Mapping EMPTY = new Mapping("", "", List.of(), Map.of(), Map.of(), "", "", "", "");

    /**
     * Reads a mapping file.
     *
     * @throws org.passeur.core.PasseurException INVALID where it is not one
     */
    public static Mapping read(Path file) {
        return MappingJson.read(TextFile.read(file, file.toString(), MOST_BYTES), file.toString());
    }

    /** Writes a mapping file. */
    public void write(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, MappingJson.write(this), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Say.unreachable(e, "file.notWritten", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** The mapping for other columns. */
    public Mapping with(String newType, Map<String, String> newColumns) {
        return new Mapping(newType, source, key, newColumns, constants, dateFormat, decimal, delimiter, sheet);
    }

    /** The feature for a column, null where nothing is said about it. */
    public @Nullable String feature(String header) {
        return columns.get(header);
    }
}
