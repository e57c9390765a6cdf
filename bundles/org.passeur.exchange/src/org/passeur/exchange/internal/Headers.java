// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.passeur.exchange.Limits;

/** The first row of a table, cleaned and checked. */
final class Headers {

    private Headers() {
    }

    /** Strips the cells, drops empty ones at the end, and refuses two columns of one name. */
    static List<String> of(List<String> cells, String source, int line, Limits limits) {
        List<String> headers = new ArrayList<>();
        for (String cell : cells) {
            headers.add(Normalizer.normalize(cell.replace('\u00A0', ' ').strip(), Normalizer.Form.NFC));
        }
        while (!headers.isEmpty() && headers.getLast().isEmpty()) {
            headers.removeLast();
        }
        if (headers.isEmpty()) {
            throw Say.invalid("table.empty", source);
        }
        if (headers.size() > limits.columns()) {
            throw Say.invalid("table.wide", source, limits.columns());
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            Integer before = header.isEmpty() ? null : seen.put(header.toLowerCase(Locale.ROOT), i);
            if (before != null) {
                throw Say.invalid("table.headerTwice", source, Integer.toString(line), header, before + 1, i + 1);
            }
        }
        return List.copyOf(headers);
    }
}
