// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.theme;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.passeur.picture.Rgb;

/** The icons of the product by their names in the set; one colour reads well on both grounds, so that no theme switch redraws them. */
public final class Icons {

    /** Reads at more than 3 : 1 on both grounds. */
    public static final Rgb INK = Rgb.of("#5b8ba8");

    private static final int SMALL = 16;

    private Icons() {
    }

    /** An icon of 16 points, for tabs, buttons and rows. */
    public static ImageDescriptor get(String name) {
        return icon(name);
    }

    static Icon icon(String name) {
        return new Icon(name, SMALL, INK);
    }

    /** An icon at a size in points and in a colour. */
    public static ImageDescriptor get(String name, int size, Rgb colour) {
        return new Icon(name, size, colour);
    }

    /** The image of an icon; kept and let go by the workbench. */
    public static Image image(String name) {
        return image(get(name));
    }

    /** The image of an icon; kept and let go by the workbench. */
    public static Image image(ImageDescriptor icon) {
        return JFaceResources.getResources().get(icon);
    }
}
