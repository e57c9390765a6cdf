// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The command line: everything that a person can do without a display. */
@NonNullByDefault
package org.passeur.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
