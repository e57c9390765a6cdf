// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** How people and teams come in from other programs. */
@NonNullByDefault
package org.passeur.organisation.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
