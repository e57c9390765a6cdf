// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** RSS and Atom feeds. */
@NonNullByDefault
package org.passeur.exchange.feed;

import org.eclipse.jdt.annotation.NonNullByDefault;
