// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Pictures of who stands where and what hangs together: org chart and network. */
@NonNullByDefault
package org.passeur.picture.graph;

import org.eclipse.jdt.annotation.NonNullByDefault;
