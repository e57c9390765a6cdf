// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.passeur.picture.Picture;
import org.passeur.picture.Region;
import org.passeur.picture.Theme;
import org.passeur.ui.theme.Look;
import org.passeur.ui.theme.Pixels;

/** Shows a picture crisply at any zoom and in the theme that is on; its regions can be pointed at, clicked and walked with Tab. */
public final class PictureCanvas extends Canvas {

    private @Nullable Picture picture;
    private @Nullable Image painted;
    private List<Region> regions = List.of();
    private Consumer<String> onTarget = target -> {
    };
    private int focused = -1;

    /** An empty canvas. */
    public PictureCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> forget());
        addListener(SWT.Move, e -> redraw());
        addListener(SWT.Dispose, e -> forget());
        addListener(SWT.MouseMove, this::point);
        addListener(SWT.MouseUp, e -> open(at(e.x, e.y)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = true);
        Look.onChange(this, this::forget);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                Picture shown = picture;
                e.result = shown == null ? "" : shown.text().toString();
            }
        });
    }

    /** Shows a picture; null shows nothing. */
    public void show(@Nullable Picture newPicture) {
        picture = newPicture;
        focused = -1;
        forget();
    }

    /** What is to happen when a region with a target is clicked. */
    public void onTarget(Consumer<String> open) {
        onTarget = open;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Picture shown = picture;
        int width = widthHint == SWT.DEFAULT ? 480 : widthHint;
        if (shown == null) {
            return new Point(width, heightHint == SWT.DEFAULT ? 100 : heightHint);
        }
        org.passeur.picture.Size size = shown.sizeFor(width);
        return new Point(size.width(), heightHint == SWT.DEFAULT ? size.height() : heightHint);
    }

    private void forget() {
        Image old = painted;
        painted = null;
        if (old != null) {
            old.dispose();
        }
        if (!isDisposed()) {
            redraw();
        }
    }

    private void paint(Event e) {
        Picture shown = picture;
        Rectangle area = getClientArea();
        if (shown == null || area.width < 8 || area.height < 8) {
            return;
        }
        Image image = painted;
        if (image == null) {
            Theme theme = Look.theme();
            ImageDataProvider provider = zoom -> draw(shown, theme, area.width, area.height, zoom);
            image = new Image(getDisplay(), provider);
            painted = image;
            regions = shown.regions(area.width, area.height);
        }
        e.gc.drawImage(image, 0, 0);
        int head = shown.head(area.width);
        if (head > 0 && scrolled() > 0) {
            e.gc.drawImage(image, 0, 0, area.width, head, 0, scrolled(), area.width, head);
        }
        if (isFocusControl() && focused >= 0 && focused < regions.size()) {
            java.awt.Rectangle r = regions.get(focused).shape().getBounds();
            e.gc.setForeground(Look.color(Look.theme().palette().accent()));
            e.gc.setLineWidth(2);
            e.gc.drawRectangle(r.x - 2, r.y - 2, r.width + 4, r.height + 4);
        }
    }

    /** How much of the top is out of sight. */
    private int scrolled() {
        return Math.max(0, -getLocation().y);
    }

    private static ImageData draw(Picture shown, Theme theme, int width, int height, int zoom) {
        int w = Math.max(1, width * zoom / 100);
        int h = Math.max(1, height * zoom / 100);
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(theme.palette().background().awt());
        graphics.fillRect(0, 0, w, h);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale((double) w / width, (double) h / height);
        shown.paint(graphics, width, height, theme);
        graphics.dispose();
        return Pixels.of(image);
    }

    private void point(Event e) {
        Region region = at(e.x, e.y);
        setToolTipText(region == null || region.tip().isEmpty() ? null : region.tip());
        setCursor(region == null || region.target().isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    private void key(Event e) {
        if (regions.isEmpty()) {
            return;
        }
        switch (e.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> focused = Math.floorMod(focused + 1, regions.size());
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> focused = Math.floorMod(focused - 1, regions.size());
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> open(focused < 0 ? null : regions.get(focused));
            default -> {
                return;
            }
        }
        redraw();
    }

    private void open(@Nullable Region region) {
        if (region != null && !region.target().isEmpty()) {
            onTarget.accept(region.target());
        }
    }

    private @Nullable Region at(int x, int shownAt) {
        Picture shown = picture;
        boolean head = shown != null && shownAt < scrolled() + shown.head(getClientArea().width);
        int y = head ? shownAt - scrolled() : shownAt;
        for (int i = regions.size() - 1; i >= 0; i--) {
            if (regions.get(i).shape().contains(x, y)) {
                return regions.get(i);
            }
        }
        return null;
    }
}
