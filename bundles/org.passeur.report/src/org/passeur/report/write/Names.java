// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for sheets and files: readable, allowed everywhere, each only once. */
final class Names {

    private static final int SHEET = 31;
    private static final int FILE = 60;

    private final Set<String> taken = new HashSet<>();

    /** A name for a sheet: at most 31 characters and none of those that spreadsheets forbid. */
    String sheet(String title, String otherwise) {
        String clean = HtmlWriter.clean(title).replaceAll("[\\\\/?*\\[\\]:]", " ").replaceAll("^'+|'+$", "").strip();
        return once(clean.isEmpty() ? otherwise : clean, SHEET, " ");
    }

    /** A part of a file name: small letters without accents, digits and hyphens. */
    String file(String title, String otherwise) {
        String slug = slug(title);
        return once(slug.isEmpty() ? slug(otherwise) : slug, FILE, "-");
    }

    private String once(String name, int most, String joint) {
        String cut = name.length() > most ? name.substring(0, most).strip() : name;
        String unique = cut;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            String end = joint + i;
            unique = cut.substring(0, Math.min(cut.length(), most - end.length())) + end;
        }
        return unique;
    }

    /** Small letters without accents, digits and hyphens. */
    static String slug(String text) {
        String plain = Normalizer.normalize(text.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
