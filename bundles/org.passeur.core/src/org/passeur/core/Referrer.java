// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import org.eclipse.emf.ecore.EReference;

/** One link between two objects, seen from one end: the object at the other end, and the feature that links them. */
public record Referrer(Link other, EReference feature) {
}
