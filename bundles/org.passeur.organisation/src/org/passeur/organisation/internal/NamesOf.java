// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__EMAIL;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__NAME;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.passeur.core.CommitRule;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.text.OtherWords;

/**
 * The words that mean one person: the full names and e-mails that she has or had. A word that somebody else has or had too, and a
 * name of one word, are in doubt: they mean her only in what points at her and at none of the others.
 */
final class NamesOf {

    private final CommitRule.Commit commit;
    private final Ref person;
    private final Set<String> clear = new LinkedHashSet<>();
    private final Set<String> doubtful = new LinkedHashSet<>();
    private final Set<String> longer = new HashSet<>();
    private final Set<Ref> namesakes = new LinkedHashSet<>();

    /**
     * @param hers what she is or was called
     * @param others what all others are or were called, save those who are erased with her: they are nobody's namesakes any more
     */
    NamesOf(CommitRule.Commit commit, Ref person, Set<String> hers, Map<Ref, Set<String>> others) {
        this.commit = commit;
        this.person = person;
        hers.stream().filter(word -> word.length() > 2).forEach(word -> sort(word, others));
    }

    /** What all people are or were called. */
    static Map<Ref, Set<String>> all(CommitRule.Commit commit) {
        Map<Ref, Set<String>> all = new HashMap<>(commit.ever(PERSON__NAME));
        commit.ever(PERSON__EMAIL).forEach((ref, mails) -> all.merge(ref, mails, NamesOf::both));
        return all;
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> both = new HashSet<>(some);
        both.addAll(more);
        return both;
    }

    private void sort(String word, Map<Ref, Set<String>> others) {
        boolean shared = false;
        OtherWords inside = new OtherWords(Map.of(word, ""), Set.of());
        for (Map.Entry<Ref, Set<String>> other : others.entrySet()) {
            for (String theirs : other.getValue()) {
                if (OtherWords.same(theirs, word)) {
                    shared = true;
                    namesakes.add(other.getKey());
                } else if (!inside.in(theirs).equals(theirs)) {
                    longer.add(theirs);
                }
            }
        }
        boolean oneWord = word.indexOf('@') < 0 && word.chars().noneMatch(Character::isWhitespace);
        (shared || oneWord ? doubtful : clear).add(word);
    }

    /** Puts a neutral name in the place of the words, in what is kept now and in the history. */
    void replace(String neutral) {
        Mentions mentions = new Mentions(commit.models(), commit::rows);
        OtherWords sure = words(clear, neutral);
        if (!clear.isEmpty()) {
            mentions.naming(clear).forEach(link -> replace(mentions, link.ref(), sure));
            commit.forget(sure);
        }
        if (!doubtful.isEmpty()) {
            OtherWords unsure = words(doubtful, neutral);
            Set<Ref> hers = mentions.pointing(Set.of(person)).stream().map(Link::ref).collect(Collectors.toSet());
            mentions.pointing(namesakes).forEach(link -> hers.remove(link.ref()));
            hers.removeAll(namesakes);
            mentions.naming(doubtful).stream().map(Link::ref).filter(hers::contains)
                    .forEach(ref -> replace(mentions, ref, unsure));
            hers.add(person);
            commit.forget(unsure, hers, namesakes);
        }
    }

    private void replace(Mentions mentions, Ref ref, OtherWords words) {
        if (!ref.equals(person)) {
            commit.copy().find(ref).ifPresent(object -> mentions.replace(object, words));
        }
    }

    private OtherWords words(Set<String> some, String neutral) {
        return new OtherWords(some.stream().collect(Collectors.toMap(word -> word, word -> neutral)), longer);
    }
}
