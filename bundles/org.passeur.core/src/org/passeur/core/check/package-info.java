// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Rules that tell a person what is wrong with an object, and how to mend it. */
@NonNullByDefault
package org.passeur.core.check;

import org.eclipse.jdt.annotation.NonNullByDefault;
