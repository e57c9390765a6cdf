// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.action;

import org.passeur.core.Link;

/**
 * A text that may still speak of what was erased; only a person can tell.
 *
 * @param object whose text it is
 * @param feature of the object, at which its form can be opened; where the text is of a part, the one that holds the parts
 * @param excerpt the words around the place
 */
public record Doubt(Link object, String feature, String excerpt) {
}
