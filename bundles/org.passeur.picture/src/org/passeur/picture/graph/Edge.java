// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

/**
 * A link in a network.
 *
 * @param from the id of a node
 * @param to the id of a node
 * @param label what the link says; may be empty
 * @param directed whether it has an arrow
 */
public record Edge(String from, String to, String label, boolean directed) {
}
