// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What of sharing practices goes out to calendars and comes in from feeds. */
@NonNullByDefault
package org.passeur.practices.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
