// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** The properties that Notion writes as a paragraph of lines {@code Name: value} below the title of a page. */
final class NotionProperties {

    private static final Pattern BLOCK = Pattern.compile("\\A\\s*(?:# [^\\n]*\\n)?\\n*((?:[^\\n]+\\n?)+)");
    private static final Pattern LINE = Pattern.compile("([\\p{L}\\p{N}][^:\\n]{0,80}):(?: (.*))?");

    private NotionProperties() {
    }

    /** The properties; none where one line of the first paragraph is not of that kind. */
    static Map<String, @Nullable Object> of(String body) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(body);
        if (!block.find()) {
            return values;
        }
        for (String line : block.group(1).split("\n")) {
            Matcher property = LINE.matcher(line);
            if (!property.matches()) {
                return Map.of();
            }
            String value = property.group(2);
            values.put(property.group(1).strip(), value == null || value.isBlank() ? null : value.strip());
        }
        return values;
    }
}
