// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The service that writes reports. */
@NonNullByDefault
package org.passeur.report.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
