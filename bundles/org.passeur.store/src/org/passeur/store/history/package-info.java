// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What was, who changed it, and how it is brought back. */
@NonNullByDefault
package org.passeur.store.history;

import org.eclipse.jdt.annotation.NonNullByDefault;
