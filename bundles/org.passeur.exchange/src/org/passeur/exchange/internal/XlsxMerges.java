// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellRangeAddress;
import org.eclipse.jdt.annotation.Nullable;

/** Cells merged over several rows: each of these rows means the value that is written in the first. */
final class XlsxMerges {

    private static final int MOST = 100_000;

    private final Map<Integer, List<CellRangeAddress>> byFirstRow = new HashMap<>();
    private final List<CellRangeAddress> active = new ArrayList<>();
    private final Map<CellRangeAddress, String> values = new HashMap<>();

    /** Looks through a sheet for merged cells; they are listed after the rows. */
    void find(XMLStreamReader xml) throws XMLStreamException {
        int count = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("mergeCell")) {
                continue;
            }
            CellRangeAddress range = range(Xml.attribute(xml, "ref"));
            if (range != null && range.getLastRow() > range.getFirstRow() && count++ < MOST) {
                byFirstRow.computeIfAbsent(range.getFirstRow() + 1, row -> new ArrayList<>()).add(range);
            }
        }
    }

    /** Fills the cells of a row that are part of a merged one; rows come in order. */
    void fill(int row, List<String> cells) {
        active.removeIf(range -> range.getLastRow() + 1 < row);
        for (CellRangeAddress range : active) {
            int column = range.getFirstColumn();
            if (column < cells.size() && cells.get(column).isBlank()) {
                cells.set(column, values.getOrDefault(range, ""));
            }
        }
        for (CellRangeAddress range : byFirstRow.getOrDefault(row, List.of())) {
            int column = range.getFirstColumn();
            values.put(range, column < cells.size() ? cells.get(column) : "");
            active.add(range);
        }
    }

    private static @Nullable CellRangeAddress range(String reference) {
        try {
            return CellRangeAddress.valueOf(reference);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
