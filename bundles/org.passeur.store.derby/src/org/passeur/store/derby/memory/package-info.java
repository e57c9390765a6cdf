// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** A workspace in memory, for tests and dry runs. */
@NonNullByDefault
package org.passeur.store.derby.memory;

import org.eclipse.jdt.annotation.NonNullByDefault;
