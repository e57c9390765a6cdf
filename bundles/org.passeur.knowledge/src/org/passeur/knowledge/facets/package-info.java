// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What items can be narrowed down by in a search. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.passeur.knowledge.facets;
