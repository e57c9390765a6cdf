// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.theme;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.passeur.picture.Theme;

/** The three sizes of type, in the machine's own font; kept and let go by the workbench. */
public final class Type {

    private Type() {
    }

    /** Titles and key figures. */
    public static Font title() {
        return scaled(Theme.TITLE, true);
    }

    /** Headings inside a page: the size that is read, in bold. */
    public static Font heading() {
        return scaled(Theme.BODY, true);
    }

    /** Captions. */
    public static Font small() {
        return scaled(Theme.SMALL, false);
    }

    private static Font scaled(int pixels, boolean bold) {
        FontDescriptor system = JFaceResources.getDefaultFontDescriptor();
        int usual = system.getFontData()[0].getHeight();
        int height = Math.round((float) usual * pixels / Theme.BODY);
        FontDescriptor sized = system.setHeight(height);
        return JFaceResources.getResources().create(bold ? sized.setStyle(org.eclipse.swt.SWT.BOLD) : sized);
    }
}
