// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What the company knows, who holds it, and how it moves: figures, services and the domain itself. */
@NonNullByDefault
package org.passeur.knowledge;

import org.eclipse.jdt.annotation.NonNullByDefault;
