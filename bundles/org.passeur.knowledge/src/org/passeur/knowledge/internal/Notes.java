// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.knowledge.model.ItemKind;

/**
 * The notes of an interview, in which a line that begins with {@code +} and a title marks a piece of knowledge; the lines
 * under it, up to the next mark or heading, are its text. A kind may stand before the title: {@code + Fact: ...}.
 */
public final class Notes {

    private static final Pattern MARK = Pattern.compile("\\s{0,3}\\+\\s+(\\S.*)");
    private static final Pattern KIND = Pattern.compile("([^:：]{3,30}?)\\s*:\\s+(\\S.*)");
    private static final String DONE = "✓ ";

    private Notes() {
    }

    /** A piece of knowledge in notes. */
    public record Piece(Optional<ItemKind> kind, String title, String text) {
    }

    /** The pieces that are marked and have not become items yet. */
    public static List<Piece> pieces(@Nullable String notes) {
        List<Piece> pieces = new ArrayList<>();
        if (notes == null) {
            return pieces;
        }
        @Nullable
        String title = null;
        StringBuilder text = new StringBuilder();
        for (String line : notes.lines().toList()) {
            Matcher mark = MARK.matcher(line);
            boolean marked = mark.matches();
            if (marked || line.startsWith("#") || line.startsWith(DONE)) {
                if (title != null) {
                    pieces.add(piece(title, text.toString()));
                }
                title = marked ? mark.group(1).strip() : null;
                text.setLength(0);
            } else if (title != null) {
                text.append(line).append('\n');
            }
        }
        if (title != null) {
            pieces.add(piece(title, text.toString()));
        }
        return pieces;
    }

    /** The notes with their marks ticked, so that nothing becomes an item twice. */
    public static String ticked(String notes) {
        StringBuilder ticked = new StringBuilder();
        notes.lines().forEach(line -> {
            Matcher mark = MARK.matcher(line);
            ticked.append(mark.matches() ? DONE + mark.group(1) : line).append('\n');
        });
        return ticked.toString();
    }

    private static Piece piece(String title, String text) {
        Matcher kind = KIND.matcher(title);
        if (kind.matches()) {
            for (ItemKind candidate : ItemKind.values()) {
                if (List.of(Locale.ENGLISH, Locale.FRENCH).stream()
                        .anyMatch(l -> same(kind.group(1), Words.TEXTS.get(l, "ItemKind." + candidate.getName())))) {
                    return new Piece(Optional.of(candidate), kind.group(2).strip(), text.strip());
                }
            }
        }
        return new Piece(Optional.empty(), title, text.strip());
    }

    private static boolean same(String typed, String label) {
        return Folding.fold(typed).equals(Folding.fold(label));
    }
}
