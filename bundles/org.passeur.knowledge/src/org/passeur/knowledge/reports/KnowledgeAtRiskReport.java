// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.Query;
import org.passeur.knowledge.BusFactor;
import org.passeur.knowledge.DepartureSimulation;
import org.passeur.knowledge.KnowledgeFacts;
import org.passeur.knowledge.LossRisk;
import org.passeur.knowledge.internal.Words;
import org.passeur.report.Format;
import org.passeur.report.Parameter;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;
import org.passeur.report.document.Document;
import org.passeur.report.document.Metadata;

/** What is about to be lost, how few people each team hangs on, and, for people who leave, what to hand over to whom. */
public final class KnowledgeAtRiskReport implements Report {

    private static final String PEOPLE = "people";

    @Override
    public String id() {
        return "knowledge-at-risk";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "report.knowledge-at-risk");
    }

    @Override
    public String description(Locale locale) {
        return Words.TEXTS.get(locale, "report.knowledge-at-risk.help");
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.allOf(Format.class);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(PEOPLE, Parameter.Type.PERSONS, false,
                locale -> Words.TEXTS.get(locale, "report.knowledge-at-risk.people")));
    }

    @Override
    public OptionalLong recount(ReportRequest request) {
        return OptionalLong.of(request.workspace().repository()
                .count(Query.of(KNOWLEDGE_ITEM).where(LivingItems.on(request.on()))));
    }

    @Override
    public Document build(ReportRequest request) {
        Repository repository = request.workspace().repository();
        Wording words = Wording.of(repository.models(), request.locale());
        KnowledgeFacts facts = KnowledgeFacts.read(repository);
        List<LossRisk> risks = LossRisk.of(facts, request.on());
        List<BusFactor> teams = BusFactor.of(facts, request.on());
        Metadata about = new Metadata(label(request.locale()), "", description(request.locale()), request.on(),
                request.workspace().name(), words.say("report.for-direction"), risks.size(),
                words.say("report.counted.items", risks.size()),
                request.locale(), LocalDateTime.now());
        Document.Builder document = Document.of(about);
        document.add(RiskFigures.of(risks, words));
        document.heading(1, words.say("tile.risk"))
                .paragraph(words.say("report.knowledge-at-risk.formula"))
                .figure(RiskFigures.highest(risks, words, false), words.say("report.knowledge-at-risk.highest"));
        document.pageBreak().heading(1, words.say("report.knowledge-at-risk.teams"))
                .paragraph(words.say("report.knowledge-at-risk.bus-factor"))
                .add(RiskTables.teams(teams, words));
        List<Link> leaving = links(repository, request.refs(PEOPLE));
        if (!leaving.isEmpty()) {
            HandoverPlan.add(document, DepartureSimulation.of(repository, leaving, request.on()), words);
        }
        // the long list comes last: Direction reads the first pages, the knowledge manager looks things up here
        document.pageBreak().heading(1, words.say("report.knowledge-at-risk.items"))
                .add(RiskTables.risks(risks, facts, request.on(), words));
        return document.build();
    }

    private static List<Link> links(Repository repository, List<Ref> refs) {
        Map<Ref, String> titles = repository.titles(refs);
        return refs.stream().filter(titles::containsKey).map(ref -> new Link(ref, titles.getOrDefault(ref, "")))
                .toList();
    }
}
