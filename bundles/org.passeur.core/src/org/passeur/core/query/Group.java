// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.query;

import org.eclipse.jdt.annotation.Nullable;

/** How many objects have one value; null is the group of those without. */
public record Group(@Nullable Object value, long count) {
}
