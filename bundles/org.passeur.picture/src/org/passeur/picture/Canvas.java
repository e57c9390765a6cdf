// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What pictures draw on: Java 2D in the product's colours and type, and the regions that can be clicked. */
public final class Canvas {

    private final Graphics2D graphics;
    private final int width;
    private final int height;
    private final Theme theme;
    private final List<Region> regions = new ArrayList<>();

    /** A canvas over a rectangle from 0,0; the graphics stays the caller's. */
    public Canvas(Graphics2D graphics, int width, int height, Theme theme) {
        this.graphics = graphics;
        this.width = width;
        this.height = height;
        this.theme = theme;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Theme theme() {
        return theme;
    }

    public Palette palette() {
        return theme.palette();
    }

    /** For what this class has no word for. */
    public Graphics2D graphics() {
        return graphics;
    }

    public List<Region> regions() {
        return List.copyOf(regions);
    }

    /** Small muted type. */
    public Ink small() {
        return new Ink(Theme.SMALL, false, palette().muted());
    }

    /** The type that is read. */
    public Ink body() {
        return new Ink(Theme.BODY, false, palette().text());
    }

    /** Titles. */
    public Ink title() {
        return new Ink(Theme.TITLE, true, palette().text());
    }

    /** Fills a shape. */
    public void fill(Shape shape, Rgb colour) {
        graphics.setColor(colour.awt());
        graphics.fill(shape);
    }

    /** Fills a shape so that what lies below shows through; opacity 0-1. */
    public void wash(Shape shape, Rgb colour, double opacity) {
        Composite before = graphics.getComposite();
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        fill(shape, colour);
        graphics.setComposite(before);
    }

    /** Draws a shape's outline; without dashes it is solid. */
    public void stroke(Shape shape, Rgb colour, double thickness, float... dashes) {
        graphics.setColor(colour.awt());
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f,
                dashes.length == 0 ? null : dashes, 0f));
        graphics.draw(shape);
    }

    /** Draws a straight line. */
    public void line(double x1, double y1, double x2, double y2, Rgb colour, double thickness, float... dashes) {
        stroke(new Line2D.Double(x1, y1, x2, y2), colour, thickness, dashes);
    }

    /** Draws a text whose baseline is at y. */
    public void text(String text, double x, double y, Align align, Ink ink) {
        if (text.isEmpty()) {
            return;
        }
        graphics.setFont(ink.font());
        graphics.setColor(ink.colour().awt());
        if (graphics instanceof AnchoredText anchored) {
            anchored.drawText(text, (float) x, (float) y, align);
        } else {
            double shift = switch (align) {
                case LEFT -> 0;
                case CENTRE -> Letters.width(text, ink.font()) / 2;
                case RIGHT -> Letters.width(text, ink.font());
            };
            graphics.drawString(text, (float) (x - shift), (float) y);
        }
    }

    /** Draws a text turned by degrees around its anchor. */
    public void turned(String text, double x, double y, double degrees, Align align, Ink ink) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(Math.toRadians(degrees));
        text(text, 0, 0, align, ink);
        graphics.setTransform(before);
    }

    /** Draws a text shortened to the room there is; returns whether all of it is seen. */
    public boolean fitted(String text, double x, double y, double room, Align align, Ink ink) {
        String seen = Letters.fit(text, room, ink.font());
        text(seen, x, y, align, ink);
        return seen.equals(text);
    }

    /** Hatches a rectangle: what is missing. */
    public void hatch(Rectangle2D box, Rgb colour) {
        double step = 6;
        for (double d = step; d < box.getWidth() + box.getHeight(); d += step) {
            double x1 = box.getX() + Math.min(d, box.getWidth());
            double y1 = box.getY() + Math.max(0, d - box.getWidth());
            double x2 = box.getX() + Math.max(0, d - box.getHeight());
            double y2 = box.getY() + Math.min(d, box.getHeight());
            line(x1, y1, x2, y2, colour, 0.7);
        }
    }

    /** Makes a shape clickable. */
    public void region(Shape shape, String target, String tip) {
        regions.add(new Region(shape, target, tip));
    }

    /** Draws the title when there is one and returns the y below it, where the picture begins. */
    public double heading(String title) {
        if (title.isEmpty()) {
            return 0;
        }
        fitted(title, 0, Theme.BODY + 2, width, Align.LEFT, body().strong());
        return Theme.BODY + 2 + Theme.STEP * 2;
    }

    /** Draws the sentence that stands where there is nothing to show yet. */
    public void nothing(Frame frame) {
        double top = heading(frame.title());
        Rectangle2D box = new Rectangle2D.Double(0.5, top + 0.5, width - 1.0, Math.max(1, height - top - 1));
        stroke(box, palette().line(), 1, 4, 4);
        Ink ink = body().in(palette().muted());
        List<String> lines = Letters.wrap(frame.nothing(), Math.max(40, width - 4.0 * Theme.STEP), 4, ink.font());
        double y = box.getCenterY() - (lines.size() - 1) * 9 + Theme.HALF;
        for (String line : lines) {
            text(line, width / 2.0, y, Align.CENTRE, ink);
            y += 18;
        }
    }

    /** The height of the heading of a title. */
    public static double headingHeight(String title) {
        return title.isEmpty() ? 0 : Theme.BODY + 2 + Theme.STEP * 2;
    }
}
