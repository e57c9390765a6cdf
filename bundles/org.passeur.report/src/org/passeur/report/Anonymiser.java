// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.passeur.report.document.Document;
import org.passeur.report.internal.Aliases;
import org.passeur.report.internal.FoldedText;
import org.passeur.report.internal.NameTrie;

/**
 * Puts aliases where names stood, so that nobody can be recognised by a name or an address. What is replaced, whatever
 * its case and accents: full names in any order, with any separator or none; first and last names alone; initials with a
 * last name; addresses and what stands before their @. A part that two people share becomes "a person". A part that is an
 * everyday word (Rose, Petit, Mark) is replaced only where it begins with a capital; one of two letters only where it is
 * written as in the name; particles (de, van) never alone. Rather one word too many than one name too few. Images that
 * were brought along are left out, because nobody can rewrite what they show.
 */
public final class Anonymiser implements UnaryOperator<String> {

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

    private final NameTrie names;
    private final String somebody;

    /**
     * @param identities who must not be recognised; whose alias is empty or gives a name away gets a number
     * @param locale the language of the words that stand instead
     */
    public Anonymiser(List<Identity> identities, Locale locale) {
        Aliases aliases = new Aliases(identities, locale);
        names = aliases.names();
        somebody = aliases.somebody();
    }

    /** The document without names: metadata, captions, links and the texts in pictures too. */
    public Document apply(Document document) {
        return document.mapTexts(this);
    }

    /** The text without names; a second time it changes nothing. */
    @Override
    public String apply(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String plain = ENCODED.matcher(text).find() ? decoded(text) : text;
        String replaced = names(addresses(plain));
        return replaced.equals(plain) ? text : replaced;
    }

    private String addresses(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.replaceAll(match -> {
            String found = match.group();
            String alias = names.whole(new FoldedText(found));
            if (!alias.isEmpty()) {
                return Matcher.quoteReplacement(alias);
            }
            String local = found.substring(0, found.indexOf('@'));
            boolean named = !names(local).equals(local);
            return Matcher.quoteReplacement(named ? somebody : found);
        });
    }

    private String names(String text) {
        FoldedText folded = new FoldedText(text);
        StringBuilder out = new StringBuilder();
        int copied = 0;
        int at = 0;
        while (at < folded.length()) {
            NameTrie.Match match = folded.begins(at) ? names.longest(folded, at) : NameTrie.NONE;
            if (match.end() > at) {
                out.append(text, copied, folded.origin(at)).append(match.alias());
                copied = folded.originEnd(match.end());
                at = match.end();
            } else {
                at++;
            }
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a per cent sign that encodes nothing
        }
    }
}
