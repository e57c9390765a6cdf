// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Figures and lists that are worked out on demand. */
@NonNullByDefault
package org.passeur.core.analysis;

import org.eclipse.jdt.annotation.NonNullByDefault;
