// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import java.util.List;
import java.util.stream.Collectors;

import org.passeur.core.Link;
import org.passeur.knowledge.DepartureSimulation;
import org.passeur.knowledge.DepartureSimulation.Loss;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Document;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;

/** What people who leave have to hand over, to whom, as a list that can be ticked off on paper. */
final class HandoverPlan {

    private HandoverPlan() {
    }

    static void add(Document.Builder document, DepartureSimulation plan, Wording words) {
        document.pageBreak()
                .heading(1, words.say("report.handover", words.names(plan.people())))
                .paragraph(
                        words.say("report.handover.summary", plan.held(), plan.lost().size(), plan.weakened().size()));
        document.heading(2, words.say("report.handover.lost"))
                .add(table(words.say("report.handover.lost"), plan.lost(), words));
        document.heading(2, words.say("report.handover.weakened"))
                .add(table(words.say("report.handover.weakened"), plan.weakened(), words));
        list(document, words, "report.handover.to-verify", plan.toVerify());
        list(document, words, "report.handover.teams", plan.teams());
        if (plan.held() == 0) {
            document.callout(Tone.WARNING, words.say("report.handover.nothing-known"),
                    words.say("report.handover.interview"));
        }
    }

    private static Table table(String title, List<Loss> losses, Wording words) {
        List<Column> columns = List.of(Column.text(words.say("KnowledgeItem.title"), 5),
                Column.number(words.say("KnowledgeItem.criticality"), ""),
                Column.level(words.say("KnowledgeItem.state")),
                Column.text(words.say("report.handover.from"), 3),
                Column.text(words.say("report.handover.successors"), 4),
                Column.text(words.say("report.handover.done"), 2));
        return Table.of(title, columns, losses.stream().map(loss -> line(loss, words)).toList(),
                words.say("report.handover.none"));
    }

    private static List<Cell> line(Loss loss, Wording words) {
        Integer criticality = loss.criticality();
        String leaving = loss.leaving().stream().map(holder -> holder.person().title())
                .collect(Collectors.joining(", "));
        List<Link> successors = loss.remaining().isEmpty() ? loss.successors() : loss.remaining();
        return List.of(Cell.of(loss.item().title()),
                criticality == null ? Cell.EMPTY : Cell.of(criticality.longValue()),
                words.state(loss.state()), Cell.of(leaving),
                Cell.of(successors.isEmpty() ? words.say("report.nobody") : words.names(successors)), Cell.of("☐"));
    }

    private static void list(Document.Builder document, Wording words, String key, List<Link> links) {
        if (!links.isEmpty()) {
            document.heading(2, words.say(key)).bullets(links.stream().map(Link::title).toList());
        }
    }
}
