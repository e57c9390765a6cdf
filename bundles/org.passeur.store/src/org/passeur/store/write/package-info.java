// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Working copies, and how they are committed. */
@NonNullByDefault
package org.passeur.store.write;

import org.eclipse.jdt.annotation.NonNullByDefault;
