// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** How the practices work inside. */
@NonNullByDefault
package org.passeur.practices.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
