// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.export;

import java.util.Locale;

import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.picture.Align;
import org.passeur.picture.AnchoredText;
import org.w3c.dom.Element;

/** Writes texts with the point that they hang on, so that they stand right whatever font the reader has. */
@SuppressWarnings("null")
final class AnchoredSvg extends SVGGraphics2D implements AnchoredText {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    AnchoredSvg(SVGGeneratorContext context) {
        super(context, false);
    }

    private AnchoredSvg(AnchoredSvg other) {
        super(other);
    }

    @Override
    public java.awt.@Nullable Graphics create() {
        return new AnchoredSvg(this);
    }

    @Override
    public void drawText(String text, float x, float y, Align align) {
        Element element = getDOMFactory().createElementNS(NAMESPACE, "text");
        element.setAttributeNS(null, "x", generatorCtx.doubleString(x));
        element.setAttributeNS(null, "y", generatorCtx.doubleString(y));
        if (align != Align.LEFT) {
            element.setAttributeNS(null, "text-anchor", align == Align.RIGHT ? "end" : "middle");
        }
        // a font that was read from a bold file says so in its name only
        element.setAttributeNS(null, "font-weight",
                getFont().getFontName(Locale.ROOT).contains("Bold") ? "bold" : "normal");
        element.appendChild(getDOMFactory().createTextNode(Clean.xml(text)));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    @Override
    public void drawString(@Nullable String text, float x, float y) {
        drawText(text == null ? "" : text, x, y, Align.LEFT);
    }

    @Override
    public void drawString(@Nullable String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

}
