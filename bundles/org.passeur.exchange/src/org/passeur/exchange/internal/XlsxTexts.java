// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.passeur.exchange.Limits;

/** The texts that the cells of an XLSX file share, and how any text stands in its XML. */
final class XlsxTexts {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> shared = new ArrayList<>();
    private final int maxCharacters;

    XlsxTexts(Limits limits) {
        maxCharacters = limits.cellCharacters();
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                shared.add(text(xml, "si"));
            }
        }
    }

    /** The shared text of a number; empty where the file has none. */
    String shared(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < shared.size() ? shared.get(index) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** The text of all runs up to the end of an element, without the reading aids of Japanese. */
    String text(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int aids = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    aids++;
                } else if (xml.getLocalName().equals("t") && aids == 0) {
                    append(text, xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    aids--;
                } else if (xml.getLocalName().equals(end)) {
                    break;
                }
            }
        }
        return unescape(text.toString());
    }

    private void append(StringBuilder text, String run) {
        if (text.length() + run.length() > maxCharacters) {
            throw Say.invalid("xlsx.longText", maxCharacters);
        }
        text.append(run);
    }

    /** Undoes {@code _x000D_}, the way in which the format writes characters that XML cannot. */
    static String unescape(String text) {
        String plain = text.indexOf("_x") < 0 ? text : ESCAPED.matcher(text).replaceAll(XlsxTexts::character);
        return CleanText.clean(plain);
    }

    private static String character(MatchResult escaped) {
        return Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }
}
