// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

/** Width and height in pixels at 100 %. */
public record Size(int width, int height) {
}
