// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.PasseurException;

class SimpleTextTest {

    private final NumberText numbers = new NumberText("");
    private final DateText dates = new DateText("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "3|3", "-1.5|-1.5", "1,5|1.5", "1 234,5|1234.5", "1\u00A0234,50|1234.5",
            "1,234.5|1234.5", "1.234,5|1234.5", "0,125|0.125", "1234.125|1234.125", "1e3|1000", "+7|7", "1’000|1000",
            "0.1|0.1" })
    void readsNumbersOfSeveralCountries(String text, BigDecimal number) {
        assertEquals(0, number.compareTo(numbers.read(text, "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1,234", "a", "1,2,3", "1.2.3,4,5", "--1", "1 €", "", "NaN", "1e999999", "0x10",
            "1,23.4" })
    void refusesWhatIsNoNumberOrUnclear(String text) {
        assertThrows(PasseurException.class, () -> numbers.read(text, "x"));
    }

    @Test
    void theDecimalSignMayBeSaid() {
        assertEquals(0, new BigDecimal("1.234").compareTo(new NumberText(",").read("1,234", "x")));
        assertEquals(0, new BigDecimal("1234").compareTo(new NumberText(".").read("1,234", "x")));
        assertEquals(1234, numbers.readInt("1,234", "x"));
        assertEquals(1234, numbers.readInt("1.234", "x"));
        assertThrows(PasseurException.class, () -> new NumberText(".").readInt("1.234", "x"));
        assertThrows(PasseurException.class, () -> numbers.readInt("99999999999", "x"));
        assertThrows(PasseurException.class, () -> numbers.readInt("1.5", "x"));
        assertEquals(4, numbers.readInt("4.0", "x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2026-12-31|2026-12-31", "31/12/2026|2026-12-31", "1.2.2026|2026-02-01",
            "2026-12-31T10:00:00|2026-12-31", "2026-12-31 10:00|2026-12-31", "31 décembre 2026|2026-12-31",
            "3 Nov 2026|2026-11-03", "November 3, 2026|2026-11-03", "1er janvier 2026|2026-01-01",
            "20261231|2026-12-31",
            "29/02/2024|2024-02-29", "3/4/26|2026-04-03" })
    void readsDates(String text, String date) {
        assertEquals(date, dates.readDate(text, "x").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "12/31/2026", "29/02/2025", "2026-13-01", "tomorrow", "31", "45000" })
    void refusesWhatIsNoDate(String text) {
        assertThrows(PasseurException.class, () -> dates.readDate(text, "x"));
    }

    @Test
    void theDateFormatMayBeSaid() {
        assertEquals("2026-12-31", new DateText("MM/dd/yyyy").readDate("12/31/2026", "x").toString());
        assertEquals("2026-03-04", new DateText("MM/dd/yyyy").readDate("03/04/2026", "x").toString());
        assertEquals("value.dateFormat", assertThrows(PasseurException.class, () -> new DateText("bogus{")).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "abc|abc", "a\u0001b|ab", "'a\u000Bb\r\nc\rd'|'a\nb\nc\nd'",
            "x\uD83D|x", "\uDE00x|x", "😀|😀", "'\ta'|'\ta'" })
    void dropsWhatNoDocumentMayHold(String text, String clean) {
        assertEquals(clean, CleanText.clean(text));
    }

    @Test
    void pathsAndPercents() {
        assertEquals("é a%zz", Percent.decode("%C3%A9%20a%zz"));
        assertEquals("é%20(1)/a+b.md".replace("(", "%28").replace(")", "%29"), Percent.encode("é (1)/a+b.md"));
        assertEquals("../b/c.md", PagePaths.relative("a/x.md", "b/c.md"));
        assertEquals("c.md", PagePaths.relative("a/x.md", "a/c.md"));
        assertEquals("a/c.md", PagePaths.relative("x.md", "a/c.md"));
        assertEquals("passwd/x", PagePaths.safe("../../passwd/./x"));
        assertEquals("_con", PagePaths.name("con"));
        assertEquals("a b c", PagePaths.name("a/b: \"c\" ?."));
    }
}
