// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/** A laid-out part of an org chart: boxes with their places and the lines between them. */
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
    /** How deep the line to those below lies. */
    private double bus;
    /** The same with its first box at the left, for hanging; none where it stands there already. */
    private @Nullable Tree left;

    /** A post alone. */
    static Tree alone(Post post) {
        Tree tree = new Tree();
        Box box = Box.of(post);
        tree.boxes.add(new Placed(box, 0, 0));
        tree.width = Box.WIDTH;
        tree.height = box.height();
        tree.anchor = Box.WIDTH / 2;
        return tree;
    }

    /** Everybody below hangs in one column under the post. */
    static Tree hanging(Post post, List<Tree> below) {
        Tree tree = alone(post);
        tree.hang(below, 0, tree.height, tree.height);
        return tree;
    }

    /** Everybody below stands side by side, a line to each. */
    static Tree fan(Post post, List<Tree> below) {
        Tree children = new Tree();
        double x = 0;
        double first = below.getFirst().anchor;
        double last = first;
        for (Tree child : below) {
            last = x + child.anchor;
            children.lines.add(new Line(last, 0, last, DOWN / 2));
            children.put(child, x, DOWN / 2);
            x += child.width + GAP;
        }
        children.lines.add(new Line(first, 0, last, 0));
        return under(post, children, first, last);
    }

    /** Everybody below hangs in several columns. */
    static Tree columns(Post post, List<List<Tree>> columns) {
        Tree children = new Tree();
        double x = 0;
        double last = INDENT / 2;
        for (List<Tree> column : columns) {
            last = x + INDENT / 2;
            children.hang(column, x, 0, DOWN / 2 - BELOW);
            x = children.width + GAP;
        }
        children.lines.add(new Line(INDENT / 2, 0, last, 0));
        return under(post, children, INDENT / 2, last);
    }

    /** Puts a post over what is below it, as far as possible over the middle of the line that goes from first to last. */
    private static Tree under(Post post, Tree children, double first, double last) {
        double middle = (first + last) / 2;
        double x = Math.clamp(middle - Box.WIDTH / 2, 0, Math.max(0, children.width - Box.WIDTH));
        Tree tree = over(post, children, x, Math.clamp(middle, x + 8, x + Box.WIDTH - 8));
        if (x > 0) {
            double start = Math.clamp(first, 8, Box.WIDTH - 8);
            Tree left = over(post, children, 0, start);
            left.lines.add(new Line(start, left.bus, first, left.bus));
            tree.left = left;
        }
        return tree;
    }

    private static Tree over(Post post, Tree children, double x, double start) {
        Tree tree = new Tree();
        Box box = Box.of(post);
        tree.boxes.add(new Placed(box, x, 0));
        tree.width = x + Box.WIDTH;
        tree.height = box.height();
        tree.anchor = x + Box.WIDTH / 2;
        tree.bus = box.height() + DOWN / 2;
        tree.put(children, 0, tree.bus);
        tree.lines.add(new Line(start, box.height(), start, tree.bus));
        return tree;
    }

    /** Hangs trees below each other on a line that begins at a height. */
    private void hang(List<Tree> below, double x, double from, double top) {
        double y = top;
        for (Tree centred : below) {
            Tree child = Objects.requireNonNullElse(centred.left, centred);
            y += BELOW;
            double middle = y + child.boxes.getFirst().box().height() / 2;
            double edge = x + INDENT;
            lines.add(new Line(x + INDENT / 2, from, x + INDENT / 2, middle, edge, middle));
            put(child, x + INDENT, y);
            y += child.height;
        }
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
}
