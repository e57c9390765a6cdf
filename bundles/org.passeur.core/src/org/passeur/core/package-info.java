// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The middle of the house: what an object is, where it is kept and how it is read and changed. */
@NonNullByDefault
package org.passeur.core;

import org.eclipse.jdt.annotation.NonNullByDefault;
