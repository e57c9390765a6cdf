// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
/** The kinds of fields, each tied to its feature in one place. */
@NonNullByDefault({ FIELD, RETURN_TYPE })
package org.passeur.ui.form.fields;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
