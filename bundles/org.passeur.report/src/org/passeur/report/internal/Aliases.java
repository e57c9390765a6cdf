// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.passeur.report.Identity;
import org.passeur.report.internal.NameTrie.Care;

/** All the ways in which people are named, and what stands instead of each. */
public final class Aliases {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_WITH_INITIAL = 4;

    private final List<Identity> identities;
    private final Locale locale;
    private final String somebody;

    public Aliases(List<Identity> identities, Locale locale) {
        this.identities = identities;
        this.locale = locale;
        somebody = Words.get(locale, "somebody");
    }

    /** What stands where it could be two people. */
    public String somebody() {
        return somebody;
    }

    /** All names with their aliases. */
    public NameTrie names() {
        NameTrie plain = new NameTrie(somebody);
        for (Identity identity : identities) {
            add(plain, identity, "x");
        }
        NameTrie names = new NameTrie(somebody);
        int number = 0;
        for (Identity identity : identities) {
            number++;
            String alias = identity.alias().strip();
            boolean tells = alias.isEmpty() || tells(plain, alias);
            add(names, identity, tells ? Words.get(locale, "alias", number) : alias);
        }
        return names;
    }

    /** Whether an alias has somebody's name in it. */
    private static boolean tells(NameTrie names, String alias) {
        FoldedText folded = new FoldedText(alias);
        for (int i = 0; i < folded.length(); i++) {
            if (folded.begins(i) && names.longest(folded, i).end() > i) {
                return true;
            }
        }
        return false;
    }

    private static void add(NameTrie names, Identity identity, String alias) {
        List<String> first = words(String.join(" ", identity.firstNames()));
        List<String> last = words(String.join(" ", identity.lastNames()));
        List<String> all = words(identity.name());
        if (first.isEmpty() && last.isEmpty() && all.size() > 1) {
            int split = words(identity.name().strip().split("[\\s,]+", 2)[0]).size();
            first = all.subList(0, Math.min(split, all.size()));
            last = all.subList(first.size(), all.size());
        }
        full(names, all, alias);
        List<String> both = new ArrayList<>(first);
        both.addAll(last);
        full(names, both, alias);
        initials(names, first, last, alias);
        full(names, first, alias);
        full(names, last, alias);
        for (List<String> words : List.of(all, first, last)) {
            words.forEach(word -> part(names, word, alias));
        }
        identity.emails().forEach(email -> address(names, email, alias));
    }

    /** A name of several words, in every order that begins with another of its words. */
    private static void full(NameTrie names, List<String> words, String alias) {
        if (words.size() < 2) {
            words.forEach(word -> part(names, word, alias));
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            List<String> turned = new ArrayList<>(words.subList(i, words.size()));
            turned.addAll(words.subList(0, i));
            names.add(turned, alias, Care.ANY);
        }
    }

    /** J. Dupont, jdupont, dupont.j */
    private static void initials(NameTrie names, List<String> first, List<String> last, String alias) {
        if (first.isEmpty() || String.join("", last).length() < SHORTEST_WITH_INITIAL) {
            return;
        }
        List<String> initials = first.stream().map(word -> word.substring(0, 1)).toList();
        for (List<String> some : List.of(initials, initials.subList(0, 1))) {
            List<String> before = new ArrayList<>(some);
            before.addAll(last);
            names.add(before, alias, Care.ANY);
            List<String> behind = new ArrayList<>(last);
            behind.addAll(some);
            names.add(behind, alias, Care.ANY);
        }
    }

    private static void part(NameTrie names, String word, String alias) {
        if (word.length() < SHORTEST - 1 || EverydayWords.particle(word)) {
            return;
        }
        boolean careful = word.length() < SHORTEST || EverydayWords.known(word);
        names.add(List.of(word), alias, careful ? Care.CAPITAL : Care.ANY);
    }

    private static void address(NameTrie names, String email, String alias) {
        String folded = FoldedText.of(email.strip());
        int at = folded.indexOf('@');
        if (at <= 0) {
            return;
        }
        names.add(List.of(folded), alias, Care.ANY);
        String local = folded.substring(0, at);
        List<String> words = words(local);
        if (words.size() > 1) {
            names.add(words, alias, Care.ANY);
            names.add(List.of(local), alias, Care.ANY);
        } else if (local.length() >= SHORTEST && !EverydayWords.known(local)) {
            names.add(List.of(local), alias, Care.ANY);
        }
    }

    /** The words of a name, folded. */
    private static List<String> words(String name) {
        return Arrays.stream(FoldedText.of(name).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
