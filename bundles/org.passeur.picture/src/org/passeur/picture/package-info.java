// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Pictures that are painted once and shown on screen, in SVG, PNG and PDF, with the one palette and type scale. */
@NonNullByDefault
package org.passeur.picture;

import org.eclipse.jdt.annotation.NonNullByDefault;
