// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The store on a PostgreSQL server that a team shares. */
@NonNullByDefault
package org.passeur.store.postgresql.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
