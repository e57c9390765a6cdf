// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.knowledge.internal.Sections;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.ItemKind;

/**
 * The template of each kind of item: named sections, the frame that people lack (DOMAIN 2). A section is filled where the text
 * has a heading of its name, in either language, with something under it.
 */
public final class Templates {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private Templates() {
    }

    /** One section: its name, and a sentence on what belongs there. */
    public record Section(String name, String hint) {
    }

    /** The sections of a kind in a language, in order. */
    public static List<Section> sections(ItemKind kind, Locale language) {
        List<Section> sections = new ArrayList<>();
        for (int i = 1;; i++) {
            String key = "template." + kind.getName() + "." + i;
            Optional<String> name = Words.TEXTS.find(language, key);
            if (name.isEmpty()) {
                return List.copyOf(sections);
            }
            sections.add(new Section(name.get(), Words.TEXTS.get(language, key + ".hint")));
        }
    }

    /** The sections that a text lacks or leaves empty, in a language. */
    public static List<Section> missing(ItemKind kind, @Nullable String body, Locale language) {
        Sections found = Sections.of(body);
        List<Section> sections = sections(kind, language);
        List<Section> missing = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            if (!found.filled(names(kind, i))) {
                missing.add(sections.get(i));
            }
        }
        return List.copyOf(missing);
    }

    /** True where every section is filled. */
    public static boolean complete(ItemKind kind, @Nullable String body) {
        return missing(kind, body, Locale.ENGLISH).isEmpty();
    }

    /** The text with the headings that it lacks added at its end, each with its hint as a comment. */
    public static String apply(ItemKind kind, @Nullable String body, Locale language) {
        Sections found = Sections.of(body);
        StringBuilder text = new StringBuilder(body == null ? "" : body.stripTrailing());
        List<Section> sections = sections(kind, language);
        for (int i = 0; i < sections.size(); i++) {
            if (names(kind, i).stream().noneMatch(found::has)) {
                text.append(text.isEmpty() ? "" : "\n\n");
                text.append("## ").append(sections.get(i).name()).append("\n\n");
                text.append("<!-- ").append(sections.get(i).hint()).append(" -->");
            }
        }
        return text.append('\n').toString();
    }

    private static List<String> names(ItemKind kind, int section) {
        return LANGUAGES.stream().map(language -> sections(kind, language).get(section).name()).toList();
    }
}
