// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.check;

/** How much a problem matters. */
public enum Severity {
    /** A rule of the domain is broken. */
    ERROR,
    /** Something will go wrong, or figures mislead. */
    WARNING,
    /** Worth knowing. */
    INFO
}
