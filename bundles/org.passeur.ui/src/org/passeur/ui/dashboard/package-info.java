// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The first screen: tiles that domains bring, each with the way to the objects behind it. */
@NonNullByDefault({ FIELD, RETURN_TYPE })
package org.passeur.ui.dashboard;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
