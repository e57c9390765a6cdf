// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How texts call a person in short: the first or the last word of her name alone, as it is written, or initials with points, such as
 * J. Martin and J.M. for Jeanne Martin. Such words can mean many others, too.
 */
final class ShortNames {

    private static final int SHORTEST = 3;
    private static final String SPACE = "[\\s\\u00a0\\u202f]";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][%s])";
    private static final String AFTER = "(?!-?[\\p{L}\\p{N}])";

    private final Set<String> parts = new LinkedHashSet<>();
    private final List<Pattern> patterns = new ArrayList<>();

    /** A name of one word has no shorter form. */
    ShortNames(String name) {
        String[] words = name.strip().split(SPACE + "+");
        if (words.length < 2) {
            return;
        }
        String first = words[0];
        String last = words[words.length - 1];
        alone(first);
        alone(last);
        if (Character.isLetter(first.charAt(0)) && Character.isLetter(last.charAt(0))) {
            initials(first, last);
        }
    }

    private void alone(String word) {
        if (word.chars().filter(Character::isLetter).count() >= SHORTEST) {
            parts.add(word);
            patterns.add(Pattern.compile(String.format(BEFORE, "-") + Pattern.quote(word) + AFTER));
        }
    }

    /** Initials of names between may stand there, too. */
    private void initials(String first, String last) {
        String one = initial(first);
        String end = initial(last);
        String between = SPACE + "?(?:-?\\p{Lu}\\." + SPACE + "?)*";
        patterns.add(Pattern.compile(String.format(BEFORE, "-.") + Pattern.quote(one + '.') + between + "(?:"
                + Pattern.quote(last) + AFTER + '|' + Pattern.quote(end + '.') + "(?!\\p{L}))"));
        for (String gap : List.of("", " ", "\u00a0", "\u202f")) {
            parts.add('.' + gap + last);
            parts.add('.' + gap + end + '.');
        }
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /** One of these is in every text that calls her so. */
    Set<String> parts() {
        return parts;
    }

    /** Where a text calls her so first; -1 where it does not. */
    int first(String text) {
        int first = -1;
        for (Pattern pattern : patterns) {
            Matcher found = pattern.matcher(text);
            if (found.find() && (first < 0 || found.start() < first)) {
                first = found.start();
            }
        }
        return first;
    }
}
