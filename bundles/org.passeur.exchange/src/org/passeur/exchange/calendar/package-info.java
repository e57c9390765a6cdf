// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Calendars that other programs subscribe to or import. */
@NonNullByDefault
package org.passeur.exchange.calendar;

import org.eclipse.jdt.annotation.NonNullByDefault;
