// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What knowledge shows on the dashboard. */
@NonNullByDefault
package org.passeur.knowledge.tiles;

import org.eclipse.jdt.annotation.NonNullByDefault;
