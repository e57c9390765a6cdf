// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Files and folders as they come from outside, hostile until read. */
@NonNullByDefault
package org.passeur.exchange.source;

import org.eclipse.jdt.annotation.NonNullByDefault;
