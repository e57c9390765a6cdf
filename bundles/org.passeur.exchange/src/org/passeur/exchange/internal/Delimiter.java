// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Finds what stands between the cells of a CSV file by looking at its beginning. */
final class Delimiter {

    private static final List<String> CANDIDATES = List.of(",", ";", "\t", "|");
    private static final int RECORDS = 30;

    private Delimiter() {
    }

    /** The delimiter under which most rows are as wide as the first; the comma where the table has one column. */
    static String find(String beginning) {
        String best = ",";
        double bestScore = 0;
        for (String candidate : CANDIDATES) {
            double score = score(beginning, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String beginning, String delimiter) {
        int width = 0;
        int rows = 0;
        int even = 0;
        try {
            for (CsvRecord row : CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(beginning)) {
                if (rows == 0) {
                    width = row.getFieldCount();
                }
                rows++;
                even += row.getFieldCount() == width ? 1 : 0;
                if (rows == RECORDS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // Quotes that make no sense speak against this delimiter; if it is right all the same, reading will name them.
            rows++;
        }
        // Evenness decides; among equally even ones the wider table is the right one.
        return width < 2 ? 0 : (double) even / rows + width / 100_000.0;
    }
}
