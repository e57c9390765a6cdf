// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.passeur.picture.Picture;
import org.passeur.picture.Size;

/** A picture that may be larger than its window: scrolls, zooms with buttons, Ctrl and the wheel, or Ctrl and plus, minus, zero. */
public final class PicturePanel {

    private static final double STEP = 1.25;
    private static final double LEAST = 0.2;
    private static final double MOST = 4;
    private static final double READABLE = 0.75;
    private static final double MOST_PIXELS = 16e6;
    private static final int LONGEST = 16000;

    private final ScrolledComposite scroll;
    private final PictureCanvas canvas;
    private Consumer<Double> zoomed = factor -> {
    };
    private @Nullable Picture picture;
    private Size base = new Size(1, 1);
    private double factor = 1;
    private final boolean centred;
    private boolean chosen;

    /**
     * An empty panel.
     *
     * @param centred whether the picture grows from its middle, not from its top left
     */
    public PicturePanel(Composite parent, boolean centred) {
        this.centred = centred;
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        canvas = new PictureCanvas(scroll);
        scroll.setContent(canvas);
        scroll.addListener(SWT.Resize, e -> measure());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
    }

    /** The widget. */
    public ScrolledComposite control() {
        return scroll;
    }

    /** What paints it. */
    public PictureCanvas canvas() {
        return canvas;
    }

    /** Hears how large it is shown, 1 for its own size. */
    public void onZoom(Consumer<Double> listener) {
        zoomed = listener;
    }

    /** Shows a picture at the zoom that was chosen before, or so that as much of it as can be read is in sight. */
    public void show(Picture shown) {
        picture = shown;
        measure();
    }

    /** How large it is shown, 1 for its own size. */
    public double factor() {
        return factor;
    }

    /** A step larger or smaller. */
    public void zoom(int steps) {
        zoomTo(factor * Math.pow(STEP, steps));
    }

    /** Its own size. */
    public void natural() {
        zoomTo(1);
    }

    /** All of it in sight. */
    public void fit() {
        zoomTo(whole());
    }

    /** The size of the whole picture, unzoomed. */
    public Size size() {
        return base;
    }

    private double whole() {
        Rectangle room = scroll.getClientArea();
        return Math.min(1.0 * room.width / base.width(), 1.0 * room.height / base.height());
    }

    private void zoomTo(double wanted) {
        chosen = true;
        apply(wanted);
    }

    private void measure() {
        Picture shown = picture;
        Rectangle room = scroll.getClientArea();
        int width = room.width;
        if (shown != null && width > 1) {
            base = shown.sizeFor(width, room.height);
            apply(chosen ? factor : Math.max(READABLE, Math.min(1, 1.0 * width / base.width())));
            begin();
        }
    }

    /** Where there is more than fits, the middle of a picture that grows from its middle is in sight at first. */
    private void begin() {
        if (centred && !chosen) {
            Rectangle room = scroll.getClientArea();
            Point size = canvas.getSize();
            scroll.setOrigin((size.x - room.width) / 2, (size.y - room.height) / 2);
        }
    }

    private void apply(double wanted) {
        Picture shown = picture;
        if (shown == null) {
            return;
        }
        double room = Math.min(Math.sqrt(MOST_PIXELS / base.width() / base.height()),
                Math.min(1.0 * LONGEST / base.width(), 1.0 * LONGEST / base.height()));
        Point origin = scroll.getOrigin();
        double before = factor;
        factor = Math.min(room, Math.clamp(wanted, LEAST, MOST));
        canvas.show(new ZoomedPicture(shown, factor));
        canvas.setSize((int) Math.ceil(base.width() * factor), (int) Math.ceil(base.height() * factor));
        Rectangle area = scroll.getClientArea();
        double by = factor / before;
        scroll.setOrigin((int) ((origin.x + area.width / 2.0) * by - area.width / 2.0),
                (int) ((origin.y + area.height / 2.0) * by - area.height / 2.0));
        zoomed.accept(Double.valueOf(factor));
    }

    private void wheel(Event e) {
        if ((e.stateMask & SWT.MOD1) != 0) {
            e.doit = false;
            zoom(Integer.signum(e.count));
        }
    }

    private void key(Event e) {
        if ((e.stateMask & SWT.MOD1) != 0) {
            switch (e.keyCode) {
                case '+', '=', SWT.KEYPAD_ADD -> zoom(1);
                case '-', SWT.KEYPAD_SUBTRACT -> zoom(-1);
                case '0', SWT.KEYPAD_0 -> natural();
                default -> {
                    return;
                }
            }
            e.doit = false;
        }
    }
}
