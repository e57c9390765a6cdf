// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Whole workspaces kept in files, and brought back. */
@NonNullByDefault
package org.passeur.core.backup;

import org.eclipse.jdt.annotation.NonNullByDefault;
