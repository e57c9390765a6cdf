// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** A fictional company to look at: what a workspace is like after two years of work. */
@NonNullByDefault
package org.passeur.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
