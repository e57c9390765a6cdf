// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Quick capture: the notes of a session by keyboard alone. */
@NonNullByDefault({ FIELD, RETURN_TYPE })
package org.passeur.practices.ui.capture;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
