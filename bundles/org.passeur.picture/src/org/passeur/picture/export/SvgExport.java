// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.export;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.passeur.picture.Palette;
import org.passeur.picture.Picture;
import org.passeur.picture.Rgb;
import org.passeur.picture.Size;
import org.passeur.picture.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Pictures as SVG: texts stay texts, title and description say what is to be seen. */
@SuppressWarnings("null")
public final class SvgExport {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgExport() {
    }

    /** A file of its own, with the theme's ground. */
    public static byte[] file(Picture picture, int width, Theme theme) {
        String svg = write(picture, width, theme, "picture", false);
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * For use inside an HTML page: neutral colours are the page's CSS custom properties, so that the picture follows the
     * page into the dark; ids begin with the prefix, so that two pictures on a page do not meet.
     */
    public static String inline(Picture picture, int width, String prefix) {
        return write(picture, width, Theme.LIGHT, prefix, true);
    }

    private static String write(Picture picture, int width, Theme theme, String prefix, boolean inline) {
        Size size = picture.sizeFor(width);
        Document document = newDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        AnchoredSvg graphics = new AnchoredSvg(context);
        graphics.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        if (!inline) {
            graphics.setColor(theme.palette().background().awt());
            graphics.fillRect(0, 0, size.width(), size.height());
        }
        picture.paint(graphics, size.width(), size.height(), theme);
        Element root = graphics.getRoot();
        finish(root, picture, size, prefix);
        if (inline) {
            themable(root);
        }
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (IOException e) {
            throw new IllegalStateException("A string cannot be written to.", e);
        } finally {
            graphics.dispose();
        }
        String text = out.toString();
        int begin = text.indexOf("<svg");
        return text.substring(Math.max(0, begin)).strip();
    }

    private static void finish(Element root, Picture picture, Size size, String prefix) {
        root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
        root.setAttribute("role", "img");
        root.setAttribute("font-family", Theme.FONT_FAMILIES);
        String sentence = Clean.xml(picture.text().sentence());
        Element title = root.getOwnerDocument().createElementNS(NAMESPACE, "title");
        title.setAttribute("id", prefix + "-title");
        title.setTextContent(sentence);
        root.setAttribute("aria-labelledby", prefix + "-title");
        root.insertBefore(title, root.getFirstChild());
        Element description = root.getOwnerDocument().createElementNS(NAMESPACE, "desc");
        description.setTextContent(String.join(", ", picture.text().header().stream().map(Clean::xml).toList()));
        root.insertBefore(description, title.getNextSibling());
        adjust(root, prefix);
    }

    /** Own font family everywhere; ids that cannot meet another picture's. */
    private static void adjust(Element element, String prefix) {
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", Theme.FONT_FAMILIES);
        }
        if (element.hasAttribute("id") && !element.getAttribute("id").startsWith(prefix)) {
            element.setAttribute("id", prefix + "-" + element.getAttribute("id"));
        }
        for (String name : new String[] { "clip-path", "fill", "mask", "filter" }) {
            String value = element.getAttribute(name);
            if (value.startsWith("url(#")) {
                element.setAttribute(name, "url(#" + prefix + "-" + value.substring(5));
            }
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
                adjust((Element) children.item(i), prefix);
            }
        }
    }

    private static void themable(Element element) {
        for (String name : new String[] { "fill", "stroke" }) {
            String value = element.getAttribute(name);
            for (Map.Entry<String, Rgb> colour : Palette.LIGHT.named().entrySet()) {
                if (value.equals(batik(colour.getValue()))) {
                    element.setAttribute(name, "var(--" + colour.getKey() + ", " + colour.getValue().hex() + ")");
                }
            }
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
                themable((Element) children.item(i));
            }
        }
    }

    private static String batik(Rgb colour) {
        return "rgb(" + colour.red() + "," + colour.green() + "," + colour.blue() + ")";
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The machine's XML cannot be used.", e);
        }
    }
}
