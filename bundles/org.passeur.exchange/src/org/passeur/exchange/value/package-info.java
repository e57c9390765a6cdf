// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Values of any feature as text, and back: for imports, exports, the command line and paste. */
@NonNullByDefault
package org.passeur.exchange.value;

import org.eclipse.jdt.annotation.NonNullByDefault;
