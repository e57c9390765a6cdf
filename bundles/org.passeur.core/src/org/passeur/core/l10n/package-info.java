// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Words in every language the product speaks. */
@NonNullByDefault
package org.passeur.core.l10n;

import org.eclipse.jdt.annotation.NonNullByDefault;
