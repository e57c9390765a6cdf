// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Which tables and columns keep which classes and features. */
@NonNullByDefault
package org.passeur.store.schema;

import org.eclipse.jdt.annotation.NonNullByDefault;
