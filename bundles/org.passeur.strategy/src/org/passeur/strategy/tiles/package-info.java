// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What the strategy shows on the dashboard. */
@NonNullByDefault
package org.passeur.strategy.tiles;

import org.eclipse.jdt.annotation.NonNullByDefault;
