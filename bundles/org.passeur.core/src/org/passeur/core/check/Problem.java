// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.check;

import java.util.List;

import org.passeur.core.Link;

/**
 * What a check found.
 *
 * @param check the check's id
 * @param object the object that it concerns
 * @param sentence in the language that was asked for
 * @param fixes ids of {@link org.passeur.core.action.ObjectAction}s that mend it
 */
public record Problem(String check, Severity severity, Link object, String sentence, List<String> fixes) {
}
