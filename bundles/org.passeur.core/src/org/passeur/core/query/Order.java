// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.query;

/** One step of an order: a path and a direction. Texts are ordered without regard to case and accents; nothing comes last. */
public record Order(String path, boolean descending) {
}
