// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Folders of Markdown pages and Obsidian vaults. */
@NonNullByDefault
package org.passeur.exchange.markdown;

import org.eclipse.jdt.annotation.NonNullByDefault;
