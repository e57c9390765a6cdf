// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What a knowledge manager should look at in the strategy. */
@NonNullByDefault
package org.passeur.strategy.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
