// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What a knowledge manager should look at in knowledge items and what surrounds them. */
@NonNullByDefault
package org.passeur.knowledge.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
