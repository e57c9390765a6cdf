// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.text.CellGuard;
import org.passeur.exchange.Limits;

/** The rows of an XLSX sheet that are not blank, one by one. */
final class XlsxRows {

    /** One row with its number in the sheet and what is wrong with it, if anything. */
    record Row(int number, List<String> cells, @Nullable PasseurException problem) {
        boolean isBlank() {
            return problem == null && cells.stream().allMatch(String::isBlank);
        }

        long filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }

    private final XMLStreamReader xml;
    private final XlsxCells cells;
    private final XlsxMerges merges;
    private final Limits limits;
    private int number;

    XlsxRows(XMLStreamReader xml, XlsxCells cells, XlsxMerges merges, Limits limits) {
        this.xml = xml;
        this.cells = cells;
        this.merges = merges;
        this.limits = limits;
    }

    /** The next row that holds something; null at the end. */
    @Nullable
    Row next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                String given = Xml.attribute(xml, "r");
                number = given.isEmpty() ? number + 1 : number(given);
                Row row = row();
                if (!row.isBlank()) {
                    merges.fill(number, row.cells);
                    return row;
                }
            }
        }
        return null;
    }

    private Row row() throws XMLStreamException {
        List<String> values = new ArrayList<>();
        PasseurException problem = null;
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String address = Xml.attribute(xml, "r");
                column = address.isEmpty() ? column + 1 : column(address);
                try {
                    set(values, column, cells.read(xml, address));
                } catch (PasseurException e) {
                    set(values, column, "");
                    problem = problem == null ? e : problem;
                }
            }
        }
        return new Row(number, values, problem);
    }

    private void set(List<String> values, int column, String value) {
        if (column < 0 || column >= limits.columns()) {
            if (!value.isBlank()) {
                throw Say.invalid("xlsx.wide", Integer.toString(number), limits.columns());
            }
            return;
        }
        while (values.size() <= column) {
            values.add("");
        }
        values.set(column, CellGuard.unescape(value));
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && i < 4 && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private int number(String given) {
        try {
            return Integer.parseInt(given);
        } catch (NumberFormatException e) {
            return number + 1;
        }
    }
}
