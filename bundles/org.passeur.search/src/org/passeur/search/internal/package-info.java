// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** How the index of a workspace follows its repository. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.passeur.search.internal;
