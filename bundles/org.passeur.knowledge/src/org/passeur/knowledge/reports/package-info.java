// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The reports, pictures and dashboard tiles of knowledge. */
@NonNullByDefault
package org.passeur.knowledge.reports;

import org.eclipse.jdt.annotation.NonNullByDefault;
