// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Titles, tags and aliases in the many ways in which front matter gives them. */
final class PageValues {

    private PageValues() {
    }

    /** The texts under one of several keys, whatever their case: a text is one, a list is several. */
    static List<String> texts(Map<String, @Nullable Object> values, String... keys) {
        List<String> texts = new ArrayList<>();
        for (String key : keys) {
            values.forEach((name, value) -> {
                if (name.equalsIgnoreCase(key)) {
                    add(texts, value);
                }
            });
        }
        return texts;
    }

    /** The tags of the front matter; a text holds several, apart by commas, in a vault also by spaces. */
    static Set<String> tags(Map<String, @Nullable Object> values, boolean spacesDivide) {
        Set<String> tags = new LinkedHashSet<>();
        for (String text : texts(values, "tags", "tag")) {
            for (String tag : text.split(spacesDivide ? "[,\\s]+" : ",")) {
                String plain = tag.strip().replaceFirst("^#+", "").strip();
                if (!plain.isEmpty()) {
                    tags.add(plain);
                }
            }
        }
        return tags;
    }

    private static void add(List<String> texts, @Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(element -> add(texts, element));
        } else if (value instanceof String text && !text.isBlank()) {
            texts.add(text.strip());
        }
    }
}
