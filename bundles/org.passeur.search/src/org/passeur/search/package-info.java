// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Finding any object of a workspace by its words. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.passeur.search;
