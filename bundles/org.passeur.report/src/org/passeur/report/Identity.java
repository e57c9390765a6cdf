// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import java.util.List;

/**
 * By what a person can be recognised, and what stands there instead.
 *
 * @param name the full name
 * @param firstNames first names, also those that are part of the name
 * @param lastNames last names
 * @param emails addresses
 * @param alias what stands for the person; empty lets the service number her
 */
public record Identity(String name, List<String> firstNames, List<String> lastNames, List<String> emails,
        String alias) {

    public Identity {
        firstNames = List.copyOf(firstNames);
        lastNames = List.copyOf(lastNames);
        emails = List.copyOf(emails);
    }

    /** From a full name and an address alone: every word of the name can stand for the person. */
    public static Identity of(String name, String email, String alias) {
        return new Identity(name, List.of(), List.of(), email.isEmpty() ? List.of() : List.of(email), alias);
    }
}
