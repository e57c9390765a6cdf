// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** One class for each command. */
@NonNullByDefault
package org.passeur.cli.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
