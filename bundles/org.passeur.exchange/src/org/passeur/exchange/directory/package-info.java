// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** People and groups from LDIF and vCard. */
@NonNullByDefault
package org.passeur.exchange.directory;

import org.eclipse.jdt.annotation.NonNullByDefault;
