// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What a knowledge manager should look at in people and teams. */
@NonNullByDefault
package org.passeur.organisation.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
