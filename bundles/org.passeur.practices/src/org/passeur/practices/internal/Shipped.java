// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.passeur.practices.Catalogue.Entry;
import org.passeur.practices.model.Cadence;
import org.passeur.practices.model.PracticeKind;

/** The catalogue in the files of this bundle: one table, and a template a kind and language. */
public final class Shipped {

    private Shipped() {
    }

    /** The nine entries in a language. */
    public static List<Entry> entries(Locale language) {
        return text("catalogue.csv").lines().skip(1).map(line -> entry(line.split(";"), language)).toList();
    }

    private static Entry entry(String[] cells, Locale language) {
        PracticeKind kind = Objects.requireNonNull(PracticeKind.get(cells[0]));
        String template = "templates/" + kind.getName() + ("fr".equals(language.getLanguage()) ? "_fr" : "_en")
                + ".md";
        return new Entry(kind, Words.TEXTS.get(language, "PracticeKind." + kind.getName()),
                Words.TEXTS.get(language, "catalogue." + kind.getName() + ".purpose"), text(template).strip(),
                List.of(cells[1].split(" ")), List.of(cells[2].split(" ")),
                Objects.requireNonNull(Cadence.get(cells[3])), Double.valueOf(cells[4]), Integer.parseInt(cells[5]),
                null);
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream("/OSGI-INF/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
