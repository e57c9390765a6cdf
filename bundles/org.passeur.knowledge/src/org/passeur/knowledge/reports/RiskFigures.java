// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import java.util.List;

import org.passeur.knowledge.LossRisk;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.chart.Bar;
import org.passeur.picture.chart.BarChart;
import org.passeur.report.document.Block;
import org.passeur.report.document.Tone;

/** The risk of loss at a glance. */
final class RiskFigures {

    private static final int SHOWN = 10;

    private RiskFigures() {
    }

    static Block.KeyFigures of(List<LossRisk> risks, Wording words) {
        long high = risks.stream().filter(r -> r.risk().orElse(0) >= RiskPicture.HIGH).count();
        long nobody = risks.stream().filter(r -> r.risk().isPresent() && r.holders() == 0).count();
        long one = risks.stream().filter(r -> r.risk().isPresent() && r.holders() == 1).count();
        long unassessed = risks.stream().filter(r -> r.risk().isEmpty()).count();
        return new Block.KeyFigures(List.of(
                figure(words, "report.figure.high-risk", high, Tone.BAD),
                figure(words, "report.figure.no-holder", nobody, Tone.BAD),
                figure(words, "report.figure.sole-holder", one, Tone.WARNING),
                figure(words, "report.figure.unassessed", unassessed, Tone.WARNING)));
    }

    private static Block.KeyFigure figure(Wording words, String key, long count, Tone tone) {
        return new Block.KeyFigure(words.say(key), words.format().text(count), words.say(key + ".note"),
                count == 0 ? Tone.GOOD : tone);
    }

    /** The items with the highest risk; clickable on a screen. */
    static Picture highest(List<LossRisk> risks, Wording words, boolean clickable) {
        List<Bar> bars = risks.stream()
                .filter(r -> r.risk().orElse(0) > 0)
                .limit(SHOWN)
                .map(r -> Bar.of(r.item().title(), r.risk().orElse(0), clickable ? r.item().ref().toString() : ""))
                .toList();
        return BarChart.of(Frame.of(words.locale(), "", words.say("report.knowledge-at-risk.nothing")), bars);
    }
}
