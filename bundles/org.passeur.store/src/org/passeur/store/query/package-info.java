// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Queries as SQL, and their answers as rows. */
@NonNullByDefault
package org.passeur.store.query;

import org.eclipse.jdt.annotation.NonNullByDefault;
