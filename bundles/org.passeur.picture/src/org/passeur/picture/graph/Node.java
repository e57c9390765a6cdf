// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

/**
 * Something in a network.
 *
 * @param id by which the links name it
 * @param label what it is called
 * @param group what sort it is; things of one sort have one colour; may be empty
 * @param weight how much it matters, 1 for normal; the box grows a little with it
 * @param target what a click opens; may be empty
 */
public record Node(String id, String label, String group, double weight, String target) {

    /** A normal node. */
    public static Node of(String id, String label, String group, String target) {
        return new Node(id, label, group, 1, target);
    }
}
