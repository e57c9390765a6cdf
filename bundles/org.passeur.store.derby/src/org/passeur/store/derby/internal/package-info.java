// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The store on Apache Derby: embedded in one process, shared by it with others. */
@NonNullByDefault
package org.passeur.store.derby.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
