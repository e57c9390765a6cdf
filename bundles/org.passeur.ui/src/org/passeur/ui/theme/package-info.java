// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** How the workbench looks: colours, type, icons, light and dark. */
@NonNullByDefault({ FIELD, RETURN_TYPE })
package org.passeur.ui.theme;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
