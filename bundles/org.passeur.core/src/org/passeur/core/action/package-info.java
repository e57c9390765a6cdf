// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What can be done with objects in one step. */
@NonNullByDefault
package org.passeur.core.action;

import org.eclipse.jdt.annotation.NonNullByDefault;
