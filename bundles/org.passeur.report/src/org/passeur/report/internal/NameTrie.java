// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** All names and addresses at once, found in one walk over a text; between the words of a name anything may stand. */
public final class NameTrie {

    /** How strictly a name must be written to count. */
    public enum Care {
        /** In any case. */
        ANY,
        /** With a capital first letter: it is also an everyday word. */
        CAPITAL
    }

    /** What was found: where it ends and what stands instead. */
    public record Match(int end, String alias) {
    }

    /** Nothing found. */
    public static final Match NONE = new Match(-1, "");

    private static final int MOST_BETWEEN = 3;
    private static final String BETWEEN = " -_.,'+/~";

    /** A place in the trie. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private boolean joint;
        private @Nullable String alias;
        private Care care = Care.ANY;
    }

    private final Node root = new Node();
    private final String somebody;

    /**
     * @param somebody what stands where a name could be of two people
     */
    public NameTrie(String somebody) {
        this.somebody = somebody;
    }

    /** Adds a name of words that are folded; a name that is another person's too becomes nobody's in particular. */
    public void add(List<String> words, String alias, Care care) {
        Node node = root;
        for (int i = 0; i < words.size(); i++) {
            for (char letter : words.get(i).toCharArray()) {
                node = node.next.computeIfAbsent(letter, l -> new Node());
            }
            node.joint |= i < words.size() - 1;
        }
        if (node == root) {
            return;
        }
        String known = node.alias;
        if (known == null) {
            node.alias = alias;
            node.care = care;
        } else {
            node.alias = known.equals(alias) ? alias : somebody;
            node.care = care == Care.ANY ? Care.ANY : node.care;
        }
    }

    /** The longest name that begins at an index and ends with a word. */
    public Match longest(FoldedText text, int from) {
        return longest(root, text, from, from, 0);
    }

    /** What stands for the whole text when it is a name or an address; empty when it is none. */
    public String whole(FoldedText text) {
        Match match = text.length() == 0 ? NONE : longest(text, 0);
        return match.end() == text.length() ? match.alias() : "";
    }

    private static Match longest(Node node, FoldedText text, int from, int at, int between) {
        Match best = NONE;
        String alias = node.alias;
        if (alias != null && between == 0 && text.ends(at) && (node.care == Care.ANY || text.capital(from))) {
            best = new Match(at, alias);
        }
        if (at < text.length()) {
            Node next = node.next.get(text.charAt(at));
            if (next != null) {
                best = longer(best, longest(next, text, from, at + 1, 0));
            }
            if (node.joint && between < MOST_BETWEEN && BETWEEN.indexOf(text.charAt(at)) >= 0) {
                best = longer(best, longest(node, text, from, at + 1, between + 1));
            }
        }
        return best;
    }

    private static Match longer(Match one, Match other) {
        return other.end() > one.end() ? other : one;
    }
}
