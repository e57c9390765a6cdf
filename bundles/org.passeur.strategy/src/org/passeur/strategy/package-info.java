// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What Direction wants of the company's knowledge, and what serves it. */
@NonNullByDefault
package org.passeur.strategy;

import org.eclipse.jdt.annotation.NonNullByDefault;
