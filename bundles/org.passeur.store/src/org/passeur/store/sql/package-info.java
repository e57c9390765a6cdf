// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Connections, statements, numbers and errors. */
@NonNullByDefault
package org.passeur.store.sql;

import org.eclipse.jdt.annotation.NonNullByDefault;
