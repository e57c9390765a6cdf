// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A laid-out part of an org chart: boxes with their places and the lines between them. Upper levels spread out; below
 * the given depth everybody hangs under her manager; the first level is broken into rows when it is too wide.
 */
final class Tree {

    /** A box and its upper left corner. */
    record Placed(Box box, double x, double y) {
    }

    /** A line of corners. */
    record Line(double... corners) {
    }

    static final double GAP = 16;
    static final double DOWN = 26;
    static final double INDENT = 18;
    static final double BELOW = 10;

    final List<Placed> boxes = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    double width;
    double height;
    /** Where the line from above arrives. */
    double anchor;

    /** Everybody under each other. */
    static Tree hanging(Post post) {
        Tree tree = new Tree();
        Box box = Box.of(post);
        tree.boxes.add(new Placed(box, 0, 0));
        tree.width = Box.WIDTH;
        tree.height = box.height();
        tree.anchor = Box.WIDTH / 2;
        for (Post below : post.below()) {
            Tree child = hanging(below);
            double y = tree.height + BELOW;
            double middle = y + child.boxes.getFirst().box().height() / 2;
            tree.lines.add(new Line(INDENT / 2, box.height(), INDENT / 2, middle, INDENT, middle));
            tree.put(child, INDENT, y);
        }
        return tree;
    }

    /** Spread out down to a depth, hanging below it; rows are broken at the width when it is given. */
    static Tree spread(Post post, int depth, double room) {
        if (depth == 0 || post.below().isEmpty() || onlyLeaves(post) && post.below().size() > 2) {
            return hanging(post);
        }
        List<Tree> children = post.below().stream().map(child -> spread(child, depth - 1, Double.MAX_VALUE)).toList();
        Tree tree = new Tree();
        Box box = Box.of(post);
        List<List<Tree>> rows = rows(children, rows(children, room).size() > 1 ? room - INDENT : room);
        tree.height = box.height();
        tree.width = Box.WIDTH;
        double left = rows.size() > 1 ? INDENT : 0;
        List<Double> anchors = new ArrayList<>();
        List<Double> buses = new ArrayList<>();
        for (List<Tree> row : rows) {
            double x = left;
            double y = tree.height + DOWN;
            double bus = y - DOWN / 2;
            double first = x + row.getFirst().anchor;
            double last = first;
            for (Tree child : row) {
                last = x + child.anchor;
                tree.lines.add(new Line(last, bus, last, y));
                tree.put(child, x, y);
                x += child.width + GAP;
            }
            if (rows.size() > 1) {
                first = INDENT / 3;
            }
            tree.lines.add(new Line(first, bus, last, bus));
            anchors.add((first + last) / 2);
            buses.add(bus);
        }
        tree.anchor = rows.size() > 1 ? tree.width / 2 : anchors.getFirst();
        double x = Math.max(0, tree.anchor - Box.WIDTH / 2);
        tree.anchor = x + Box.WIDTH / 2;
        tree.boxes.addFirst(new Placed(box, x, 0));
        if (rows.size() > 1) {
            tree.lines.add(new Line(tree.anchor, box.height(), tree.anchor, buses.getFirst(), INDENT / 3,
                    buses.getFirst(), INDENT / 3, buses.getLast()));
        } else {
            tree.lines.add(new Line(tree.anchor, box.height(), tree.anchor, buses.getFirst()));
        }
        return tree;
    }

    /** Puts another tree into this one. */
    void put(Tree other, double x, double y) {
        for (Placed placed : other.boxes) {
            boxes.add(new Placed(placed.box(), placed.x() + x, placed.y() + y));
        }
        for (Line line : other.lines) {
            double[] corners = line.corners().clone();
            for (int i = 0; i < corners.length; i += 2) {
                corners[i] += x;
                corners[i + 1] += y;
            }
            lines.add(new Line(corners));
        }
        width = Math.max(width, x + other.width);
        height = Math.max(height, y + other.height);
    }

    private static boolean onlyLeaves(Post post) {
        return post.below().stream().allMatch(child -> child.below().isEmpty());
    }

    private static List<List<Tree>> rows(List<Tree> trees, double room) {
        List<List<Tree>> rows = new ArrayList<>();
        double x = 0;
        for (Tree tree : trees) {
            if (rows.isEmpty() || x + tree.width > room) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(tree);
            x += tree.width + GAP;
        }
        return rows;
    }
}
