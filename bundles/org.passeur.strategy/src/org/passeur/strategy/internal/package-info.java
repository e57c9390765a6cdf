// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Rules, columns, screens and actions of strategies. */
@NonNullByDefault
package org.passeur.strategy.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
