// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Tables from CSV, XLSX or the clipboard, row by row. */
@NonNullByDefault
package org.passeur.exchange.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
