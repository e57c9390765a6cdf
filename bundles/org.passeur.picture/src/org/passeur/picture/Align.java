// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

/** Which point of a text its x is. */
public enum Align {
    LEFT, CENTRE, RIGHT
}
