// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Reports: what a domain or a plug-in contributes, and the service that writes them. */
@NonNullByDefault
package org.passeur.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
