// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Palette;
import org.passeur.picture.Rgb;
import org.passeur.picture.Size;
import org.passeur.picture.graph.Tree.Placed;

/** Paints an org chart: the lowest layout that fits the width, boxes with the colour of their team at the left. */
final class OrgPainter {

    private static final double BETWEEN = 32;

    private final OrgChart chart;
    private final Tree tree;
    private final List<String> teams = new ArrayList<>();

    OrgPainter(OrgChart chart, int width) {
        this.chart = chart;
        tree = layout(chart, width - 2);
        tree.boxes.forEach(placed -> {
            String team = placed.box().post().team();
            if (!team.isEmpty() && !teams.contains(team)) {
                teams.add(team);
            }
        });
    }

    /** The size for a width: as wide as asked for, or as wide as it has to be; painted at it, it looks the same. */
    static Size size(OrgChart chart, int width) {
        OrgPainter painter = new OrgPainter(chart, width);
        int needed = (int) Math.ceil(painter.tree.width) + 2;
        if (needed > width) {
            return size(chart, needed);
        }
        return new Size(width,
                (int) Math.ceil(Canvas.headingHeight(chart.frame().title()) + painter.tree.height) + 2);
    }

    private static Tree layout(OrgChart chart, double room) {
        TreeLayout layout = new TreeLayout();
        Tree all = new Tree();
        double x = 0;
        double y = 0;
        for (Post root : chart.roots()) {
            Tree tree = layout.layout(root, room);
            if (x > 0 && x + tree.width > room) {
                x = 0;
                y = all.height + BETWEEN;
            }
            all.put(tree, x, y);
            x += tree.width + Tree.GAP;
        }
        return all;
    }

    void draw(Canvas canvas) {
        double top = canvas.heading(chart.frame().title());
        double left = Math.max(1, (canvas.width() - tree.width) / 2);
        for (Tree.Line line : tree.lines) {
            Path2D path = new Path2D.Double();
            double[] corners = line.corners();
            path.moveTo(left + corners[0], top + corners[1]);
            for (int i = 2; i < corners.length; i += 2) {
                path.lineTo(left + corners[i], top + corners[i + 1]);
            }
            canvas.stroke(path, canvas.palette().line().towards(canvas.palette().muted(), 0.4), 1);
        }
        for (Placed placed : tree.boxes) {
            box(canvas, placed, left + placed.x(), top + placed.y());
        }
    }

    private void box(Canvas canvas, Placed placed, double x, double y) {
        Box box = placed.box();
        Post post = box.post();
        RoundRectangle2D outline = new RoundRectangle2D.Double(x, y, Box.WIDTH, box.height(), 6, 6);
        canvas.fill(outline, canvas.palette().surface());
        canvas.stroke(outline, canvas.palette().line(), 1);
        if (!post.team().isEmpty()) {
            Rgb colour = Palette.category(teams.indexOf(post.team()));
            canvas.fill(new Rectangle2D.Double(x, y + 3, 4, box.height() - 6), colour);
        }
        double textX = x + Box.PAD + 4;
        double room = Box.WIDTH - 2 * Box.PAD - 2;
        double baseline = y + Box.PAD + 10;
        for (String line : box.name()) {
            canvas.text(line, textX, baseline, Align.LEFT, canvas.body().strong());
            baseline += Box.NAME_LINE;
        }
        if (!post.job().isEmpty()) {
            canvas.fitted(post.job(), textX, baseline - 1, room, Align.LEFT,
                    canvas.small().in(canvas.palette().text()));
            baseline += Box.SMALL_LINE;
        }
        canvas.fitted(post.team(), textX, baseline - 1, room, Align.LEFT, canvas.small());
        StringBuilder tip = new StringBuilder(post.name());
        for (String line : List.of(post.job(), post.team())) {
            tip.append(line.isEmpty() ? "" : "\n" + line);
        }
        canvas.region(outline, post.target(), tip.toString());
    }
}
