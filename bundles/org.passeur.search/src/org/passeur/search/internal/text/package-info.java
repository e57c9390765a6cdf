// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Words: how a text is cut, folded and brought to its plain forms. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.passeur.search.internal.text;
