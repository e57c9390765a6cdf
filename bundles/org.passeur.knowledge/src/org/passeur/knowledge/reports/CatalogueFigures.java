// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.passeur.core.query.Row;
import org.passeur.knowledge.model.Freshness;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.chart.Bar;
import org.passeur.picture.chart.BarChart;
import org.passeur.report.document.Block;
import org.passeur.report.document.Prose;
import org.passeur.report.document.Tone;

/** What the catalogue says at a glance: how much there is, how much of it flows, how much went stale. */
final class CatalogueFigures {

    private CatalogueFigures() {
    }

    static Block.KeyFigures of(List<Row> rows, Wording words) {
        long shared = rows.stream().filter(r -> isShared(r.get("stateOn"))).count();
        long stale = rows.stream().filter(r -> r.get("freshness") == Freshness.EXPIRED).count();
        long unassessed = rows.stream().filter(r -> r.get("criticality") == null).count();
        return new Block.KeyFigures(List.of(
                new Block.KeyFigure(words.say("KnowledgeItem.plural"), words.format().text(rows.size()), "",
                        Tone.NEUTRAL),
                new Block.KeyFigure(words.say("report.figure.shared"), share(shared, rows.size(), words),
                        words.say("report.figure.shared.note", shared), Tone.GOOD),
                new Block.KeyFigure(words.say("Freshness.EXPIRED"), words.format().text(stale),
                        words.say("report.figure.expired.note"), stale > 0 ? Tone.WARNING : Tone.GOOD),
                new Block.KeyFigure(words.say("report.figure.unassessed"), words.format().text(unassessed),
                        words.say("report.figure.unassessed.note"), unassessed > 0 ? Tone.WARNING : Tone.GOOD)));
    }

    private static boolean isShared(@org.eclipse.jdt.annotation.Nullable Object state) {
        return state == LifecycleState.SHARED || state == LifecycleState.REUSED;
    }

    private static String share(long part, int whole, Wording words) {
        return whole == 0 ? "–" : Prose.percent((double) part / whole, words.locale());
    }

    /** How many items have come how far. */
    static Picture states(List<Row> rows, Wording words) {
        Map<LifecycleState, Integer> counts = new EnumMap<>(LifecycleState.class);
        rows.forEach(row -> {
            if (row.get("stateOn") instanceof LifecycleState state) {
                counts.merge(state, 1, Integer::sum);
            }
        });
        List<Bar> bars = new ArrayList<>();
        for (LifecycleState state : LifecycleState.values()) {
            if (state != LifecycleState.ARCHIVED) {
                bars.add(Bar.of(words.format().text(state), counts.getOrDefault(state, 0), ""));
            }
        }
        return BarChart.of(Frame.of(words.locale(), "", words.say("report.knowledge-catalogue.nothing")), bars);
    }
}
