// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Small services on texts that every floor needs. */
@NonNullByDefault
package org.passeur.core.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
