// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Workspaces in files. */
@NonNullByDefault
package org.passeur.store.backup;

import org.eclipse.jdt.annotation.NonNullByDefault;
