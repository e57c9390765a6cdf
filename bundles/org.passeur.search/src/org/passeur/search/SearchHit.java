// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search;

/**
 * One object that was found.
 *
 * @param uri its address
 * @param type the name of its class
 * @param score how well it fits, above 0 to 1 for the best of all hits
 * @param title what it is called, with the words that were found
 * @param feature the feature in which the passage was found; empty where there is none
 * @param passage the part of its text that shows best why it was found; empty where only the title does
 */
public record SearchHit(String uri, String type, float score, Snippet title, String feature, Snippet passage) {

    /** The passage, or the title where there is no passage. */
    public Snippet highlight() {
        return passage.text().isEmpty() ? title : passage;
    }
}
