// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** Verification rounds: mails and sheets for the verifiers. */
@NonNullByDefault({ FIELD, RETURN_TYPE })
package org.passeur.knowledge.ui.round;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
