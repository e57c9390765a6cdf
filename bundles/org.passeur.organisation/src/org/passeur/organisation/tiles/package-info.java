// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What the organisation shows on the dashboard. */
@NonNullByDefault
package org.passeur.organisation.tiles;

import org.eclipse.jdt.annotation.NonNullByDefault;
