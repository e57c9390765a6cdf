// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.capture;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.organisation.model.Team;
import org.passeur.practices.model.Session;

/**
 * A line of the notes of a session that is to become an object.
 *
 * @param team whose words they are; null where that was not noted
 * @param day the day of the session, or today where that is still to come
 * @param language in which it was typed
 */
public record Captured(Session session, @Nullable Team team, String words, LocalDate day,
        Locale language) {
}
