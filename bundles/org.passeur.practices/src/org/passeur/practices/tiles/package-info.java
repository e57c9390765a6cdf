// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What the dashboard shows of sharing practices. */
@NonNullByDefault
package org.passeur.practices.tiles;

import org.eclipse.jdt.annotation.NonNullByDefault;
