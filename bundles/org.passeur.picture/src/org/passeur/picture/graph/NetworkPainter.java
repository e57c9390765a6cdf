// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Ink;
import org.passeur.picture.Letters;
import org.passeur.picture.Palette;
import org.passeur.picture.Rgb;
import org.passeur.picture.Size;
import org.passeur.picture.Theme;
import org.passeur.picture.internal.Legend;

/** Paints a network: labelled boxes in the colour of their sort, quiet links with arrows. */
final class NetworkPainter {

    private static final Logger LOG = System.getLogger(NetworkPainter.class.getName());
    private static final double ROOM = 170;

    private final Network network;
    private final Canvas canvas;
    private final List<String> groups;
    private final Places places;

    NetworkPainter(Network network, Canvas canvas) {
        this.network = network;
        this.canvas = canvas;
        groups = groups(network);
        places = places(network);
    }

    static Size size(Network network, int width) {
        Places places = places(network);
        double head = Canvas.headingHeight(network.frame().title())
                + Legend.height(groups(network), Math.max(width, places.width()));
        return new Size((int) Math.ceil(Math.max(places.width(), 120)), (int) Math.ceil(places.height() + head));
    }

    void draw() {
        double y = Legend.draw(canvas, groups, canvas.heading(network.frame().title()));
        AffineTransform before = canvas.graphics().getTransform();
        double scale = Math.min(1, canvas.width() / Math.max(1, places.width()));
        double left = (canvas.width() - places.width() * scale) / 2;
        AffineTransform place = new AffineTransform(scale, 0, 0, scale, left, y);
        canvas.graphics().transform(place);
        for (int i = 0; i < network.edges().size(); i++) {
            edge(network.edges().get(i), places.paths().get(i));
        }
        for (int i = 0; i < network.nodes().size(); i++) {
            node(network.nodes().get(i), places.boxes().get(i), place);
        }
        canvas.graphics().setTransform(before);
    }

    private void edge(Edge edge, Path2D path) {
        Rgb colour = canvas.palette().line().towards(canvas.palette().muted(), 0.5);
        canvas.stroke(path, colour, 1);
        if (edge.directed()) {
            arrow(path, colour);
        }
        if (!edge.label().isEmpty()) {
            Rectangle2D bounds = path.getBounds2D();
            canvas.fitted(edge.label(), bounds.getCenterX(), bounds.getCenterY() - 3, 120, Align.CENTRE,
                    canvas.small());
        }
    }

    private void arrow(Path2D path, Rgb colour) {
        double[] last = new double[6];
        double fromX = 0;
        double fromY = 0;
        double toX = 0;
        double toY = 0;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            it.currentSegment(last);
            fromX = toX;
            fromY = toY;
            toX = last[0];
            toY = last[1];
        }
        double length = Math.hypot(toX - fromX, toY - fromY);
        if (length > 1) {
            double ux = (toX - fromX) / length;
            double uy = (toY - fromY) / length;
            Path2D head = new Path2D.Double();
            head.moveTo(toX, toY);
            head.lineTo(toX - ux * 8 - uy * 3.5, toY - uy * 8 + ux * 3.5);
            head.lineTo(toX - ux * 8 + uy * 3.5, toY - uy * 8 - ux * 3.5);
            head.closePath();
            canvas.fill(head, colour);
        }
    }

    private void node(Node node, Rectangle2D box, AffineTransform place) {
        RoundRectangle2D outline = new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(),
                box.getHeight(), 8, 8);
        canvas.fill(outline, canvas.palette().surface());
        canvas.stroke(outline, canvas.palette().line(), 1);
        int group = groups.indexOf(node.group());
        Rgb colour = group < 0 || groups.size() < 2 ? canvas.palette().accent() : Palette.category(group);
        canvas.fill(new Rectangle2D.Double(box.getX(), box.getY() + 3, 4, box.getHeight() - 6), colour);
        Ink ink = ink(node).in(canvas.palette().text());
        canvas.fitted(node.label(), box.getX() + 12, box.getCenterY() + ink.size() * 0.36, box.getWidth() - 18,
                Align.LEFT, ink);
        canvas.region(place.createTransformedShape(outline), node.target(),
                node.group().isEmpty() ? node.label() : node.label() + "\n" + node.group());
    }

    private static Ink ink(Node node) {
        return new Ink(Theme.SMALL + (node.weight() > 2 ? 2 : 0), node.weight() > 2, Palette.LIGHT.text());
    }

    private static List<String> groups(Network network) {
        return network.nodes().stream().map(Node::group).filter(g -> !g.isEmpty()).distinct().toList();
    }

    private static Places places(Network network) {
        List<Rectangle2D> sizes = new ArrayList<>();
        for (Node node : network.nodes()) {
            double width = Math.min(ROOM, Letters.width(node.label(), ink(node).font())) + 20;
            sizes.add(new Rectangle2D.Double(0, 0, width, ink(node).size() + 13.0));
        }
        if (network.layout() == Network.Layout.LAYERED) {
            try {
                return LayeredPlaces.of(network, sizes);
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, "The layers could not be laid out; springs stand in.", e);
            }
        }
        return SpringPlaces.of(network, sizes);
    }
}
