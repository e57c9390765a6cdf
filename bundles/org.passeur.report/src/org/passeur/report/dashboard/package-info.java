// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What the first screen shows: tiles that domains bring, without a toolkit, so that reports can show them too. */
@NonNullByDefault
package org.passeur.report.dashboard;

import org.eclipse.jdt.annotation.NonNullByDefault;
