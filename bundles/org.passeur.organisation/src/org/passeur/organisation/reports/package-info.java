// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The reports and pictures of the organisation. */
@NonNullByDefault
package org.passeur.organisation.reports;

import org.eclipse.jdt.annotation.NonNullByDefault;
