// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * A person as a sheet or a directory tells of her; empty texts say nothing and change nothing.
 *
 * @param key what tells her apart in the source
 * @param line where she stands there, from 1
 * @param teams the names of her teams
 * @param department the name of the department of these teams
 * @param role what she is in the team
 * @param manager name, e-mail or key of her manager
 * @param joined her first day, as it is written
 */
record PersonRecord(String key, int line, String name, String email, String jobTitle, List<String> teams,
        String department, String role, String manager, String joined) {

    /** With the teams of another row of the same person. */
    PersonRecord with(PersonRecord other) {
        List<String> both = Stream.concat(teams.stream(), other.teams.stream()).distinct().toList();
        return new PersonRecord(key, line, name, email, jobTitle, both, department, role, manager, joined);
    }
}
