// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Reads the texts of the fictional company and writes them step by step. */
@NonNullByDefault
package org.passeur.sample.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
