// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Backing a workspace up, looking at backups, and bringing one back. */
@NonNullByDefault({ FIELD, RETURN_TYPE })
package org.passeur.ui.backup;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
