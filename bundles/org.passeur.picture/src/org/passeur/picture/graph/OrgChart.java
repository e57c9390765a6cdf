// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.passeur.picture.Canvas;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.Size;
import org.passeur.picture.TextAlternative;
import org.passeur.picture.internal.Words;

/**
 * Who works with whom: a tree of boxes, as low as the width allows. Where it does not allow much, people hang below each
 * other, so that five hundred of them remain readable on a page that is scrolled downwards.
 *
 * @param frame language, title
 * @param roots who stands at the top
 */
public record OrgChart(Frame frame, List<Post> roots) implements Picture {

    public OrgChart {
        roots = List.copyOf(roots);
    }

    @Override
    public Size sizeFor(int width) {
        return roots.isEmpty() ? new Size(width, 120) : OrgPainter.size(this, width);
    }

    @Override
    public void draw(Canvas canvas) {
        if (roots.isEmpty()) {
            canvas.nothing(frame);
        } else {
            new OrgPainter(this, canvas.width()).draw(canvas);
        }
    }

    @Override
    public TextAlternative text() {
        List<List<String>> rows = new ArrayList<>();
        roots.forEach(root -> rows(root, "", rows));
        int people = roots.stream().mapToInt(Post::size).sum();
        int levels = roots.stream().mapToInt(Post::depth).max().orElse(0);
        String top = roots.stream().limit(3).map(Post::name).collect(Collectors.joining(", "));
        String sentence = roots.isEmpty() ? frame.nothing()
                : Words.get(frame.locale(), "org.sentence", people, levels, top);
        return new TextAlternative(sentence, List.of(Words.get(frame.locale(), "column.label"),
                Words.get(frame.locale(), "column.job"), Words.get(frame.locale(), "column.team"),
                Words.get(frame.locale(), "column.manager")), rows);
    }

    private static void rows(Post post, String manager, List<List<String>> rows) {
        rows.add(List.of(post.name(), post.job(), post.team(), manager));
        post.below().forEach(below -> rows(below, post.name(), rows));
    }

    @Override
    public OrgChart mapTexts(UnaryOperator<String> words) {
        return new OrgChart(frame.mapTexts(words), roots.stream().map(root -> root.mapTexts(words)).toList());
    }
}
