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

import org.apache.poi.ss.usermodel.DateUtil;

/** Which styles of an XLSX file show a number as a date. */
final class XlsxStyles {

    private final List<Boolean> dates = new ArrayList<>();

    void read(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean cellStyles = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                cellStyles = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> formats.put(number(Xml.attribute(xml, "numFmtId")),
                            Xml.attribute(xml, "formatCode"));
                    case "cellXfs" -> cellStyles = true;
                    case "xf" -> {
                        if (cellStyles) {
                            int format = number(Xml.attribute(xml, "numFmtId"));
                            dates.add(DateUtil.isADateFormat(format, formats.get(format)));
                        }
                    }
                    default -> {
                        // Fonts, fills and borders are of no interest here.
                    }
                }
            }
        }
    }

    boolean isDate(String style) {
        int index = number(style);
        return index >= 0 && index < dates.size() && dates.get(index);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
