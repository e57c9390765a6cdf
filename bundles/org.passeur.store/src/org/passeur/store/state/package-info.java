// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What an aggregate holds, as plain values: between EMF objects, rows and history. */
@NonNullByDefault
package org.passeur.store.state;

import org.eclipse.jdt.annotation.NonNullByDefault;
