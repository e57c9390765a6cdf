// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Rules that several domains share. */
@NonNullByDefault
package org.passeur.core.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
