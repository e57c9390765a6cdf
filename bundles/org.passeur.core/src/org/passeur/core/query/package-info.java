// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Questions to the repository, answered in rows. */
@NonNullByDefault
package org.passeur.core.query;

import org.eclipse.jdt.annotation.NonNullByDefault;
