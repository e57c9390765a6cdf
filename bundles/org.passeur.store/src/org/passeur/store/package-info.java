// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The store: core's repository over any SQL engine, its schema driven by the models. */
@NonNullByDefault
package org.passeur.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
