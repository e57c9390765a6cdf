// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the lowest way to lay out an org chart in a width: who is below stands side by side, hangs in one column or in
 * several; big branches get more of the width.
 */
final class TreeLayout {

    /** Widths are tried in such steps, so that what was found for one is found again. */
    private static final double STEP = 24;
    private static final int MOST_COLUMNS = 12;

    private final Map<Post, Map<Integer, Tree>> found = new IdentityHashMap<>();

    /** The lowest layout of a post and who is below in so much room; at least as wide as one box for each level. */
    Tree layout(Post post, double room) {
        int steps = (int) Math.floor(room / STEP);
        Map<Integer, Tree> known = found.computeIfAbsent(post, p -> new HashMap<>());
        if (known.containsKey(steps)) {
            return Objects.requireNonNull(known.get(steps));
        }
        Tree best = best(post, Math.max(least(post), steps * STEP));
        known.put(steps, best);
        return best;
    }

    private Tree best(Post post, double room) {
        List<Post> below = post.below();
        if (below.isEmpty()) {
            return Tree.alone(post);
        }
        Tree best = Tree.hanging(post, all(below, room - Tree.INDENT));
        int most = (int) Math.min(MOST_COLUMNS, (room + Tree.GAP) / (Box.WIDTH + Tree.GAP));
        if (below.size() <= most) {
            best = lower(best, Tree.fan(post, fan(below, room)), room);
        }
        for (int columns = 2; columns <= Math.min(most, below.size() - 1); columns++) {
            double each = (room - (columns - 1) * Tree.GAP) / columns - Tree.INDENT;
            best = lower(best, Tree.columns(post, split(all(below, each), columns)), room);
        }
        return best;
    }

    private static Tree lower(Tree one, Tree other, double room) {
        boolean fits = other.width <= room + 0.5;
        boolean better = other.height < one.height - 1 || other.height < one.height + 1 && other.width < one.width;
        return fits && better || one.width > room + 0.5 && other.width < one.width ? other : one;
    }

    private List<Tree> all(List<Post> posts, double room) {
        return posts.stream().map(post -> layout(post, room)).toList();
    }

    /** Side by side: each as wide as it must be, what is left goes to the big branches. */
    private List<Tree> fan(List<Post> posts, double room) {
        double least = posts.stream().mapToDouble(TreeLayout::least).sum() + (posts.size() - 1) * Tree.GAP;
        double left = Math.max(0, room - least);
        int below = Math.max(1, posts.stream().mapToInt(post -> post.size() - 1).sum());
        List<Tree> trees = new ArrayList<>();
        for (Post post : posts) {
            trees.add(layout(post, least(post) + left * (post.size() - 1) / below));
        }
        return trees;
    }

    private static double least(Post post) {
        return Box.WIDTH + (post.depth() - 1) * Tree.INDENT;
    }

    /** In their order into columns of about the same height. */
    private static List<List<Tree>> split(List<Tree> trees, int columns) {
        double low = trees.stream().mapToDouble(tree -> tree.height).max().orElse(0);
        double high = trees.stream().mapToDouble(tree -> tree.height + Tree.BELOW).sum();
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (fill(trees, middle).size() <= columns) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return fill(trees, high);
    }

    private static List<List<Tree>> fill(List<Tree> trees, double most) {
        List<List<Tree>> columns = new ArrayList<>();
        double height = 0;
        for (Tree tree : trees) {
            if (columns.isEmpty() || height + tree.height + Tree.BELOW > most) {
                columns.add(new ArrayList<>());
                height = 0;
            }
            columns.getLast().add(tree);
            height += tree.height + Tree.BELOW;
        }
        return columns;
    }
}
