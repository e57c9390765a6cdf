// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Rules, columns, screens and actions of people and teams. */
@NonNullByDefault
package org.passeur.organisation.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
