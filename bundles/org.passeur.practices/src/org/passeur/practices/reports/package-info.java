// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Reports and pictures of sharing practices. */
@NonNullByDefault
package org.passeur.practices.reports;

import org.eclipse.jdt.annotation.NonNullByDefault;
