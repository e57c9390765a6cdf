// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.Freshness;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.report.Format;
import org.passeur.report.Parameter;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Document;
import org.passeur.report.document.Images;
import org.passeur.report.document.Markdown;
import org.passeur.report.document.Metadata;
import org.passeur.report.document.Table;

/** What the company knows, topic by topic, and how far each item has come; on request with the texts themselves. */
public final class KnowledgeCatalogueReport implements Report {

    private static final String TEXTS = "texts";

    @Override
    public String id() {
        return "knowledge-catalogue";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "report.knowledge-catalogue");
    }

    @Override
    public String description(Locale locale) {
        return Words.TEXTS.get(locale, "report.knowledge-catalogue.help");
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.allOf(Format.class);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(TEXTS, Parameter.Type.FLAG, false,
                locale -> Words.TEXTS.get(locale, "report.knowledge-catalogue.texts")));
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
        boolean texts = request.flag(TEXTS);
        Query query = Query.of(KNOWLEDGE_ITEM).on(request.on()).where(LivingItems.on(request.on())).orderBy("title")
                .columns("kind", "topics", "stateOn", "freshness", "criticality", "holders", "verifier");
        List<Row> rows = repository
                .rows(texts ? query.columns("kind", "topics", "stateOn", "freshness", "criticality", "holders",
                        "verifier", "body") : query);
        Metadata about = new Metadata(label(request.locale()), "", description(request.locale()), request.on(),
                request.workspace().name(), words.say("report.for-everyone"), rows.size(),
                words.say("report.counted.items", rows.size()),
                request.locale(), LocalDateTime.now());
        List<ByTopic.Group> topics = ByTopic.of(rows,
                words.say("report.knowledge-catalogue.no-topic"));
        Document.Builder document = Document.of(about);
        document.add(CatalogueFigures.of(rows, words));
        if (!rows.isEmpty()) {
            document.figure(CatalogueFigures.states(rows, words), words.say("report.knowledge-catalogue.states"));
        }
        document.heading(1, words.say("report.knowledge-catalogue.by-topic")).add(table(topics, words));
        if (texts) {
            document.pageBreak().heading(1, words.say("report.knowledge-catalogue.texts-heading"));
            rows.forEach(row -> text(document, row));
        }
        return document.build();
    }

    private static Table table(List<ByTopic.Group> topics, Wording words) {
        List<Table.Group> groups = new ArrayList<>();
        for (ByTopic.Group topic : topics) {
            groups.add(new Table.Group(topic.name(), topic.rows().stream().map(row -> line(row, words)).toList()));
        }
        List<Column> columns = List.of(Column.text(words.say("KnowledgeItem.title"), 5),
                Column.text(words.say("KnowledgeItem.kind"), 2), Column.level(words.say("KnowledgeItem.state")),
                Column.level(words.say("KnowledgeItem.freshness")),
                Column.number(words.say("KnowledgeItem.criticality"), ""),
                Column.number(words.say("KnowledgeItem.holders"), ""),
                Column.text(words.say("KnowledgeItem.verifier"), 3));
        return new Table(words.say("KnowledgeItem.plural"), columns, groups,
                words.say("report.knowledge-catalogue.nothing"));
    }

    private static List<Cell> line(Row row, Wording words) {
        Integer criticality = row.get("criticality", Integer.class);
        Integer holders = row.get("holders", Integer.class);
        Link verifier = row.get("verifier", Link.class);
        return List.of(Cell.of(row.title()), Cell.of(words.format().text(row.get("kind"))),
                row.get("stateOn") instanceof LifecycleState state ? words.state(state) : Cell.EMPTY,
                row.get("freshness") instanceof Freshness freshness ? words.freshness(freshness) : Cell.EMPTY,
                criticality == null ? Cell.EMPTY : Cell.of(criticality.longValue()),
                holders == null ? Cell.EMPTY : Cell.of(holders.longValue()),
                Cell.of(verifier == null ? "" : verifier.title()));
    }

    private static void text(Document.Builder document, Row row) {
        String body = Objects.toString(row.get("body"), "");
        if (!body.isBlank()) {
            document.heading(2, row.title()).addAll(Markdown.blocks(body, 2, Images.NONE));
        }
    }
}
