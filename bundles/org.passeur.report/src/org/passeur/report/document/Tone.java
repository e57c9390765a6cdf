// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

/** How something is to be taken. */
public enum Tone {
    NEUTRAL, GOOD, WARNING, BAD
}
