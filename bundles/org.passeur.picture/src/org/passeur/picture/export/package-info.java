// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Pictures as files: SVG, PNG and PDF. */
@NonNullByDefault
package org.passeur.picture.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
