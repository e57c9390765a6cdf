// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.passeur.picture.internal.Ticks;

class ThemeTest {

    @Test
    void everythingThatIsReadHasContrastEnough() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Palette p = theme.palette();
            for (Rgb ground : List.of(p.background(), p.surface())) {
                for (Rgb ink : List.of(p.text(), p.muted(), p.accent(), p.good(), p.warning(), p.bad())) {
                    assertTrue(ink.contrast(ground) >= 4.5, ink.hex() + " on " + ground.hex() + ": "
                            + ink.contrast(ground));
                }
            }
        }
    }

    @Test
    void figuresOnEveryColourOfAScaleCanBeRead() {
        for (int i = 0; i <= 100; i++) {
            for (Rgb ground : List.of(Scales.sequential(i / 100.0), Scales.diverging(i / 50.0 - 1))) {
                assertTrue(ground.ink().contrast(ground) >= 4.0, ground.hex());
            }
        }
    }

    @Test
    void moreIsDarkerSoThatGreyPrintSaysTheSame() {
        double before = 2;
        for (int i = 0; i <= 20; i++) {
            double now = Scales.sequential(i / 20.0).luminance();
            assertTrue(now < before, "step " + i);
            before = now;
        }
    }

    @Test
    void inlinePicturesCanTellNeutralColoursFromInks() {
        assertTrue(Palette.LIGHT.named().values().stream()
                .noneMatch(c -> c.equals(Palette.INK_DARK) || c.equals(Palette.INK_LIGHT)));
        assertEquals(Palette.LIGHT.named().size(), Palette.LIGHT.named().values().stream().distinct().count());
    }

    @Test
    void longTextsAreShortenedOrWrappedToTheRoom() {
        Font font = Fonts.font(false, 13);
        String text = "Anne-Sophie de la Rochefoucauld-Montbel";
        assertTrue(Letters.width(Letters.fit(text, 90, font), font) <= 90);
        assertTrue(Letters.fit(text, 90, font).endsWith("\u2026"));
        List<String> lines = Letters.wrap(text, 120, 3, font);
        assertTrue(lines.size() > 1 && lines.stream().allMatch(l -> Letters.width(l, font) <= 120), lines.toString());
        assertEquals(text, String.join(" ", Letters.wrap(text, 1000, 2, font)));
    }

    @Test
    void figuresAreWrittenAsPeopleOfTheLanguageWriteThem() {
        assertEquals("1\u202f234,5\u00a0h", Numbers.format(1234.5, "h", Locale.FRENCH));
        assertEquals("1,234.5\u00a0h", Numbers.format(1234.5, "h", Locale.ENGLISH));
        assertEquals("63\u00a0%", Numbers.format(63, "%", Locale.FRENCH));
        assertEquals("63%", Numbers.format(63, "%", Locale.ENGLISH));
        assertEquals("\u2014", Numbers.format(Double.NaN, "h", Locale.FRENCH));
    }

    @Test
    void ticksAreRoundAndCoverTheFigures() {
        assertEquals(List.of(0.0, 10.0, 20.0, 30.0, 40.0), Ticks.between(0, 37, 4));
        assertTrue(Ticks.between(-3, 1e9, 4).getFirst() <= -3);
        assertEquals(2, Ticks.between(5, 5, 4).size());
    }
}
