// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Charts of figures: bars, heat map, radar, trend, tile. */
@NonNullByDefault
package org.passeur.picture.chart;

import org.eclipse.jdt.annotation.NonNullByDefault;
