// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** A PostgreSQL server that tests start; no part of the product. */
@NonNullByDefault
package org.passeur.lib.pgserver;

import org.eclipse.jdt.annotation.NonNullByDefault;
