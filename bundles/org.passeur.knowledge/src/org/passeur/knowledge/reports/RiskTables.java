// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import java.time.LocalDate;
import java.util.List;

import org.passeur.core.Link;
import org.passeur.knowledge.BusFactor;
import org.passeur.knowledge.KnowledgeFacts;
import org.passeur.knowledge.LossRisk;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Table;

/** The tables of what is at risk. */
final class RiskTables {

    private RiskTables() {
    }

    /** Items that have a risk, the highest first, with everything that goes into the figure. */
    static Table risks(List<LossRisk> risks, KnowledgeFacts facts, LocalDate on, Wording words) {
        List<List<Cell>> rows = risks.stream().filter(r -> r.risk().orElse(0) > 0).map(r -> line(r, facts, on, words))
                .toList();
        List<Column> columns = List.of(Column.text(words.say("KnowledgeItem.title"), 5),
                Column.number(words.say("KnowledgeItem.lossRisk"), ""),
                Column.number(words.say("KnowledgeItem.criticality"), ""),
                Column.level(words.say("KnowledgeItem.state")),
                Column.text(words.say("report.knowledge-at-risk.staying"), 4));
        return Table.of(words.say("report.knowledge-at-risk.items"), columns, rows,
                words.say("report.knowledge-at-risk.nothing"));
    }

    private static List<Cell> line(LossRisk risk, KnowledgeFacts facts, LocalDate on, Wording words) {
        Integer criticality = risk.criticality();
        List<Link> holders = facts.links(facts.stayingHolders(risk.item().ref().id(), on, LossRisk.HORIZON_DAYS));
        return List.of(Cell.of(risk.item().title()), Cell.of(risk.risk().orElse(0), 0),
                criticality == null ? Cell.EMPTY : Cell.of(criticality.longValue()), words.state(risk.state()),
                Cell.of(holders.isEmpty() ? words.say("report.nobody") : words.names(holders)));
    }

    /** The bus factor of each team; teams with nothing critical have no figure. */
    static Table teams(List<BusFactor> teams, Wording words) {
        List<List<Cell>> rows = teams.stream().map(team -> line(team, words)).toList();
        List<Column> columns = List.of(Column.text(words.say("report.knowledge-at-risk.team"), 3),
                Column.text(words.say("analysis.bus-factor"), 2),
                Column.number(words.say("report.knowledge-at-risk.critical"), ""),
                Column.number(words.say("report.knowledge-at-risk.lost"), ""),
                Column.text(words.say("report.knowledge-at-risk.hangs-on"), 5));
        return Table.of(words.say("report.knowledge-at-risk.teams"), columns, rows,
                words.say("report.knowledge-at-risk.no-team"));
    }

    private static List<Cell> line(BusFactor team, Wording words) {
        return List.of(Cell.of(team.team().title()), Cell.of(factor(team, words)), Cell.of((long) team.criticalItems()),
                Cell.of((long) team.lostAlready()), Cell.of(words.names(team.people())));
    }

    private static String factor(BusFactor team, Wording words) {
        if (team.factor().isEmpty()) {
            return words.say("report.knowledge-at-risk.nothing-critical");
        }
        String figure = words.format().text(team.factor().getAsInt());
        return team.atMost() ? words.say("report.knowledge-at-risk.at-most", figure) : figure;
    }
}
