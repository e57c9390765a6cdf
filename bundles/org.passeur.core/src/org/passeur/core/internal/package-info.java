// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** How core keeps its promises. */
@NonNullByDefault
package org.passeur.core.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
