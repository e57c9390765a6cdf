// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** From what a person types to what is found. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.passeur.search.internal.query;
