// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Who works in the company, in which team, and until when; the org chart and what is kept on people. */
@NonNullByDefault
package org.passeur.organisation;

import org.eclipse.jdt.annotation.NonNullByDefault;
