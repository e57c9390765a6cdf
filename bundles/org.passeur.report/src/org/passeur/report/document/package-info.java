// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The one document tree that every format is written from. */
@NonNullByDefault
package org.passeur.report.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
