// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.DateUtil;
import org.passeur.core.PasseurException;

/** What stands in one cell of an XLSX sheet, as plain text: ISO dates, numbers with a point, computed values. */
final class XlsxCells {

    /** As many digits as a spreadsheet shows; the rest is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private final XlsxBook book;

    XlsxCells(XlsxBook book) {
        this.book = book;
    }

    /**
     * Reads from the start of a {@code c} element to its end.
     *
     * @throws PasseurException when the cell shows an error, or holds a formula that nobody has computed
     */
    String read(XMLStreamReader xml, String address) throws XMLStreamException {
        String type = Xml.attribute(xml, "t");
        String style = Xml.attribute(xml, "s");
        String value = "";
        boolean formula = false;
        boolean valued = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> {
                        value = xml.getElementText();
                        valued = true;
                    }
                    case "is" -> value = book.texts().text(xml, "is");
                    default -> {
                        // Extensions carry no value.
                    }
                }
            }
        }
        if (formula && !valued) {
            throw Say.invalid("xlsx.formula", address);
        }
        return text(type, style, value, address);
    }

    private String text(String type, String style, String value, String address) {
        return switch (type) {
            case "s" -> book.texts().shared(value);
            case "inlineStr" -> value;
            case "str" -> XlsxTexts.unescape(value);
            case "b" -> Boolean.toString(Xml.truth(value.strip()));
            case "e" -> throw Say.invalid("xlsx.error", address, value);
            case "d" -> value.strip().replaceFirst("T00:00:00(\\.0+)?Z?$", "");
            default -> number(value.strip(), style);
        };
    }

    private String number(String value, String style) {
        if (value.isEmpty()) {
            return "";
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException e) {
            return value;
        }
        if (Math.abs((long) number.scale()) > 400) {
            return value;
        }
        double serial = number.doubleValue();
        if (book.styles().isDate(style) && DateUtil.isValidExcelDate(serial)) {
            return date(serial);
        }
        BigDecimal plain = number.round(DIGITS).stripTrailingZeros();
        return (plain.signum() == 0 ? BigDecimal.ZERO : plain).toPlainString();
    }

    private String date(double serial) {
        LocalDateTime date = DateUtil.getLocalDateTime(serial, book.since1904(), true);
        if (serial < 1) {
            return date.toLocalTime().toString();
        }
        return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
    }
}
