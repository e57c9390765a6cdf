// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** A writer per format. */
@NonNullByDefault
package org.passeur.report.write;

import org.eclipse.jdt.annotation.NonNullByDefault;
