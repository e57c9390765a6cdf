// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Rules, columns, screens, actions and analyses of knowledge. */
@NonNullByDefault
package org.passeur.knowledge.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
