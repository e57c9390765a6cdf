// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** The company's tables and texts in one language, from the folder {@code content} of this bundle. */
public final class Content {

    private final Locale locale;

    /** In French for French, else in English. */
    public Content(Locale locale) {
        this.locale = "fr".equals(locale.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A table: a line of heads, then a line for each, cells parted by semicolons. */
    public List<Line> table(String name) {
        List<String> lines = text(name + ".csv").orElseThrow(() -> new IllegalStateException("no table " + name))
                .lines().toList();
        String[] heads = lines.getFirst().split(";");
        List<Line> table = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(";", -1);
            if (values.length != heads.length) {
                throw new IllegalStateException("table " + name + " has a line of another length: " + line);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int c = 0; c < heads.length; c++) {
                cells.put(heads[c], values[c]);
            }
            table.add(new Line(cells, locale.getLanguage()));
        }
        return table;
    }

    /** The text of an item or an interview in the language. */
    public Optional<String> page(String folder, String key) {
        return text(locale.getLanguage() + '/' + folder + '/' + key + ".md");
    }

    /** A file that is attached to an item. */
    public InputStream file(String name) {
        InputStream stream = open(locale.getLanguage() + "/files/" + name);
        if (stream == null) {
            throw new IllegalStateException("no file " + name);
        }
        return stream;
    }

    private Optional<String> text(String path) {
        try (InputStream stream = open(path)) {
            return stream == null ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String path) {
        return Content.class.getResourceAsStream("/content/" + path);
    }
}
