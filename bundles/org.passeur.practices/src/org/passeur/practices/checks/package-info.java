// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** What is wrong with practices and their sessions. */
@NonNullByDefault
package org.passeur.practices.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
