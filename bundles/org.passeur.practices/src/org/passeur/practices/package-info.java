// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Sharing practices: their catalogue, sessions, what was said in them, and what came of it. */
@NonNullByDefault
package org.passeur.practices;

import org.eclipse.jdt.annotation.NonNullByDefault;
