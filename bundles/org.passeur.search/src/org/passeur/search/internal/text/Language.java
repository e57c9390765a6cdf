// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.util.EnumSet;
import java.util.Set;

/** A language whose plurals are known. */
public enum Language {
    /** English. */
    ENGLISH,
    /** French. */
    FRENCH;

    /** Every language: for a text of which nothing is known, and for what people type. */
    public static final Set<Language> ALL = Set.copyOf(EnumSet.allOf(Language.class));

    /** The language of a tag such as {@code fr} or {@code en-GB}; all of them for any other. */
    public static Set<Language> ofTag(String tag) {
        String code = tag.length() > 2 && !Character.isLetter(tag.charAt(2)) ? tag.substring(0, 2) : tag;
        return switch (Folding.fold(code)) {
            case "en" -> Set.of(ENGLISH);
            case "fr" -> Set.of(FRENCH);
            default -> ALL;
        };
    }
}
