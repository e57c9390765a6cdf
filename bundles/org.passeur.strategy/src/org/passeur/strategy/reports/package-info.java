// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The reports of the strategy. */
@NonNullByDefault
package org.passeur.strategy.reports;

import org.eclipse.jdt.annotation.NonNullByDefault;
