// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The product's own font, from a bundle that brings nothing else; where it is absent the machine's sans serif stands in,
 * so that nothing fails for want of a font.
 */
public final class Fonts {

    /** The faces that are shipped. */
    public enum Face {
        REGULAR("DejaVuSansCondensed.ttf", Font.SANS_SERIF, Font.PLAIN),
        BOLD("DejaVuSansCondensed-Bold.ttf", Font.SANS_SERIF, Font.BOLD),
        ITALIC("DejaVuSansCondensed-Oblique.ttf", Font.SANS_SERIF, Font.ITALIC),
        BOLD_ITALIC("DejaVuSansCondensed-BoldOblique.ttf", Font.SANS_SERIF, Font.BOLD | Font.ITALIC),
        MONO("DejaVuSansMono.ttf", Font.MONOSPACED, Font.PLAIN);

        private final String file;
        private final String fallback;
        private final int style;

        Face(String file, String fallback, int style) {
            this.file = file;
            this.fallback = fallback;
            this.style = style;
        }
    }

    private static final Logger LOG = System.getLogger(Fonts.class.getName());
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final Map<Face, Font> LOADED = new ConcurrentHashMap<>();

    private Fonts() {
    }

    /** A face at a size in pixels. */
    public static Font font(Face face, float size) {
        return LOADED.computeIfAbsent(face, Fonts::load).deriveFont(size);
    }

    /** Regular or bold at a size in pixels. */
    public static Font font(boolean bold, float size) {
        return font(bold ? Face.BOLD : Face.REGULAR, size);
    }

    /** The file of a face, for embedding; empty where it is absent. The caller closes it. */
    public static Optional<InputStream> open(Face face) {
        @Nullable
        InputStream in = Fonts.class.getResourceAsStream(FOLDER + face.file);
        return in == null ? Optional.empty() : Optional.of(in);
    }

    private static Font load(Face face) {
        Optional<InputStream> file = open(face);
        if (file.isPresent()) {
            try (InputStream in = file.get()) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException | FontFormatException e) {
                LOG.log(Level.WARNING, "The font " + face.file + " cannot be read; the machine's own is taken.", e);
            }
        }
        return new Font(face.fallback, face.style, 1);
    }
}
