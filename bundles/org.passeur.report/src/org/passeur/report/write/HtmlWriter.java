// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.passeur.picture.Palette;
import org.passeur.picture.Picture;
import org.passeur.picture.Rgb;
import org.passeur.picture.Theme;
import org.passeur.picture.export.SvgExport;
import org.passeur.report.document.Block.Figure;
import org.passeur.report.document.Document;
import org.passeur.report.document.Metadata;
import org.passeur.report.internal.Words;

/** One self-contained page, light and dark, that a screen reader, a keyboard and a printer can use. */
public final class HtmlWriter implements Writer {

    private static final int WIDTH = 960;

    private final Templates templates;

    public HtmlWriter(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<Output> write(Document document) {
        return List.of(new Output(".html", page(document).getBytes(StandardCharsets.UTF_8)));
    }

    private String page(Document document) {
        Metadata metadata = document.metadata();
        HtmlBody body = new HtmlBody(document, HtmlWriter::picture, true);
        String script = templates.fill("page.js", Map.of());
        Map<String, Object> model = model(metadata);
        model.put("body", body.render());
        model.put("css", css());
        model.put("script", script);
        model.put("scriptHash", "sha256-" + hash(script));
        return templates.fill("page.html.ftlh", model);
    }

    /** What both frames, for the screen and for paper, can name. */
    static Map<String, Object> model(Metadata metadata) {
        Map<String, Object> model = new HashMap<>();
        model.put("language", metadata.language().toLanguageTag());
        model.put("title", clean(metadata.title()));
        model.put("subtitle", clean(metadata.subtitle()));
        model.put("what", clean(metadata.what()));
        model.put("made", clean(About.made(metadata)));
        model.put("facts", About.facts(metadata).stream()
                .map(f -> Map.of("label", clean(f.label()), "value", clean(f.value()))).toList());
        model.put("words", Map.of("skip", Words.get(metadata.language(), "skip"), "page",
                Words.get(metadata.language(), "page")));
        return model;
    }

    /** What XML can hold; the template itself escapes. */
    static String clean(String text) {
        return text.codePoints().filter(c -> c >= 0x20 && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private String css() {
        String light = Theme.LIGHT.cssColours();
        return templates.fill("page.css.ftl", Map.of("lightColours", light, "darkColours", Theme.DARK.cssColours(),
                "measures", Theme.cssMeasures(), "lightColoursLine", light.replace('\n', ' ')));
    }

    private static String picture(Figure figure, int number) {
        Picture picture = figure.picture();
        boolean wide = picture.sizeFor(WIDTH).width() > WIDTH;
        String svg = SvgExport.inline(picture, WIDTH, "p" + number);
        return wide ? "<div class=\"scroll\" tabindex=\"0\">" + svg + "</div>" : svg;
    }

    /** The colours by their name, for style sheets that know no custom properties. */
    static Map<String, String> colours(Palette palette) {
        Map<String, String> colours = new HashMap<>();
        for (Map.Entry<String, Rgb> colour : palette.named().entrySet()) {
            colours.put(colour.getKey().replace('-', '_'), colour.getValue().hex());
        }
        return colours;
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
