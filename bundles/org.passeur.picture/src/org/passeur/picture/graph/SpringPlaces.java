// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** Finds places as springs would: what is linked pulls, everything else pushes; the same network always looks the same. */
final class SpringPlaces {

    private static final double GAP = 10;

    private final List<Rectangle2D> sizes;
    private final double[] x;
    private final double[] y;
    private final List<int[]> links = new ArrayList<>();
    private final double ideal;

    private SpringPlaces(Network network, List<Rectangle2D> sizes) {
        this.sizes = sizes;
        int count = sizes.size();
        x = new double[count];
        y = new double[count];
        Map<String, Integer> index = new HashMap<>();
        double widest = sizes.stream().mapToDouble(Rectangle2D::getWidth).average().orElse(80);
        ideal = widest * 0.75;
        double ring = ideal * Math.sqrt(count);
        for (int i = 0; i < count; i++) {
            index.put(network.nodes().get(i).id(), i);
            double turn = i * 2.399963; // the golden angle: even, and no two on one spot
            double away = ring * Math.sqrt((i + 0.5) / count);
            x[i] = Math.cos(turn) * away;
            y[i] = Math.sin(turn) * away * 0.6;
        }
        for (Edge edge : network.edges()) {
            Integer from = index.get(edge.from());
            Integer to = index.get(edge.to());
            if (from != null && to != null && !from.equals(to)) {
                links.add(new int[] { from, to });
            }
        }
    }

    static Places of(Network network, List<Rectangle2D> sizes) {
        SpringPlaces places = new SpringPlaces(network, sizes);
        int rounds = sizes.size() > 300 ? 80 : 250;
        for (int round = 0; round < rounds; round++) {
            places.move(places.ideal * (1 - round / (double) rounds) * 0.5);
        }
        for (int i = 0; i < places.y.length; i++) {
            places.y[i] *= 0.5; // boxes are wide and low, and so are screens
        }
        for (int round = 0; round < 60 && places.separate(); round++) {
            // until no two boxes touch, or long enough
        }
        return places.result(network);
    }

    private void move(double most) {
        int count = x.length;
        double[] dx = new double[count];
        double[] dy = new double[count];
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double vx = x[i] - x[j];
                double vy = y[i] - y[j];
                double square = Math.max(1, vx * vx + vy * vy);
                double push = ideal * ideal / square;
                dx[i] += vx * push;
                dy[i] += vy * push;
                dx[j] -= vx * push;
                dy[j] -= vy * push;
            }
            dx[i] -= x[i] * 0.04;
            dy[i] -= y[i] * 0.04;
        }
        for (int[] link : links) {
            double vx = x[link[0]] - x[link[1]];
            double vy = y[link[0]] - y[link[1]];
            double pull = Math.hypot(vx, vy) / ideal;
            dx[link[0]] -= vx * pull;
            dy[link[0]] -= vy * pull;
            dx[link[1]] += vx * pull;
            dy[link[1]] += vy * pull;
        }
        for (int i = 0; i < count; i++) {
            double length = Math.max(1e-6, Math.hypot(dx[i], dy[i]));
            x[i] += dx[i] / length * Math.min(length, most);
            y[i] += dy[i] / length * Math.min(length, most);
        }
    }

    private boolean separate() {
        boolean moved = false;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double overX = (sizes.get(i).getWidth() + sizes.get(j).getWidth()) / 2 + GAP - Math.abs(x[i] - x[j]);
                double overY = (sizes.get(i).getHeight() + sizes.get(j).getHeight()) / 2 + GAP
                        - Math.abs(y[i] - y[j]);
                if (overX > 0.01 && overY > 0.01) {
                    moved = true;
                    if (overX < overY) {
                        double half = Math.copySign(overX / 2, x[i] - x[j]);
                        x[i] += half;
                        x[j] -= half;
                    } else {
                        double half = Math.copySign(overY / 2, y[i] - y[j]);
                        y[i] += half;
                        y[j] -= half;
                    }
                }
            }
        }
        return moved;
    }

    private Places result(Network network) {
        List<Rectangle2D> boxes = new ArrayList<>();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i] - sizes.get(i).getWidth() / 2);
            top = Math.min(top, y[i] - sizes.get(i).getHeight() / 2);
        }
        double width = 0;
        double height = 0;
        Map<String, Rectangle2D> byId = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            Rectangle2D size = sizes.get(i);
            Rectangle2D box = new Rectangle2D.Double(x[i] - size.getWidth() / 2 - left + 2,
                    y[i] - size.getHeight() / 2 - top + 2, size.getWidth(), size.getHeight());
            boxes.add(box);
            byId.put(network.nodes().get(i).id(), box);
            width = Math.max(width, box.getMaxX() + 2);
            height = Math.max(height, box.getMaxY() + 2);
        }
        List<Path2D> paths = new ArrayList<>();
        for (Edge edge : network.edges()) {
            paths.add(straight(byId.get(edge.from()), byId.get(edge.to())));
        }
        return new Places(boxes, paths, width, height);
    }

    private static Path2D straight(@Nullable Rectangle2D from,
            @Nullable Rectangle2D to) {
        Path2D path = new Path2D.Double();
        if (from != null && to != null) {
            Point2D begin = rim(from, to);
            Point2D end = rim(to, from);
            path.moveTo(begin.getX(), begin.getY());
            path.lineTo(end.getX(), end.getY());
        }
        return path;
    }

    private static Point2D rim(Rectangle2D box, Rectangle2D towards) {
        double vx = towards.getCenterX() - box.getCenterX();
        double vy = towards.getCenterY() - box.getCenterY();
        double scale = Math.min(Math.abs(vx) < 1e-6 ? Double.MAX_VALUE : box.getWidth() / 2 / Math.abs(vx),
                Math.abs(vy) < 1e-6 ? Double.MAX_VALUE : box.getHeight() / 2 / Math.abs(vy));
        double part = Math.min(scale, 1);
        return new Point2D.Double(box.getCenterX() + vx * part, box.getCenterY() + vy * part);
    }
}
