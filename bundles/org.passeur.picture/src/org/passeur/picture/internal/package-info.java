// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Layouts and helpers of the painters. */
@NonNullByDefault
package org.passeur.picture.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
