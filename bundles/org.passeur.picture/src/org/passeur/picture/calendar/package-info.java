// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Calendars: a month, a week, or a list of what is planned. */
@NonNullByDefault
package org.passeur.picture.calendar;

import org.eclipse.jdt.annotation.NonNullByDefault;
