// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One box of an org chart and who stands below it.
 *
 * @param name who; a post that is vacant has the words for that here
 * @param job what she does; may be empty
 * @param team where; posts of one team have one colour; may be empty
 * @param target what a click opens; may be empty
 * @param below who reports to her, from left
 */
public record Post(String name, String job, String team, String target, List<Post> below) {

    public Post {
        below = List.copyOf(below);
    }

    /** A post without anybody below. */
    public static Post of(String name, String job, String team, String target) {
        return new Post(name, job, team, target, List.of());
    }

    /** How many posts there are, with this one. */
    public int size() {
        return 1 + below.stream().mapToInt(Post::size).sum();
    }

    int depth() {
        return 1 + below.stream().mapToInt(Post::depth).max().orElse(0);
    }

    Post mapTexts(UnaryOperator<String> words) {
        return new Post(words.apply(name), words.apply(job), words.apply(team), words.apply(target),
                below.stream().map(post -> post.mapTexts(words)).toList());
    }
}
