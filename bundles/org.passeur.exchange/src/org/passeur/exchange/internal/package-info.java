// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** How the readers and writers are made. */
@NonNullByDefault
package org.passeur.exchange.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
