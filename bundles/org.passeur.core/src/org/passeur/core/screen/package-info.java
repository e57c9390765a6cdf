// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Forms and tables as declared by a domain, without a toolkit. */
@NonNullByDefault
package org.passeur.core.screen;

import org.eclipse.jdt.annotation.NonNullByDefault;
