// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.util.Locale;

import org.passeur.report.document.Cell;
import org.passeur.report.document.Inline;
import org.passeur.report.document.Prose;
import org.passeur.report.internal.Words;

/** What a cell says where it is read by people. */
final class CellText {

    private CellText() {
    }

    static String of(Cell cell, Locale locale) {
        return switch (cell) {
            case Cell.Words words -> Inline.plain(words.runs());
            case Cell.Figure figure -> Prose.figure(figure.value(), figure.decimals(), figure.unit(), locale);
            case Cell.Day day -> Prose.shortDay(day.date(), locale);
            case Cell.Percent percent -> Prose.percent(percent.part(), locale);
            case Cell.Level level -> level.label();
            case Cell.Empty empty -> "\u2014";
            case Cell.Hidden hidden -> Words.get(locale, "hidden");
        };
    }
}
