// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** How knowledge comes in from other programs. */
@NonNullByDefault
package org.passeur.knowledge.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
