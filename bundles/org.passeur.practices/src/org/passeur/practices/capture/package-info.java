// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Quick capture: notes of a session as they are typed, and what a line of them becomes. */
@NonNullByDefault
package org.passeur.practices.capture;

import org.eclipse.jdt.annotation.NonNullByDefault;
