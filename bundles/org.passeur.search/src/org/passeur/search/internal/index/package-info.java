// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The index on disk: writing, reading, ranking, counting. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.passeur.search.internal.index;
