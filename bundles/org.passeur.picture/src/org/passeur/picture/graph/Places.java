// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where the nodes and links of a network are.
 *
 * @param boxes one a node, in their order
 * @param paths one a link, in their order
 */
record Places(List<Rectangle2D> boxes, List<Path2D> paths, double width, double height) {
}
