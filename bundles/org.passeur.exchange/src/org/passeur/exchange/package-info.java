// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What comes in from files and goes out to them, for any class of any model. */
@NonNullByDefault
package org.passeur.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
