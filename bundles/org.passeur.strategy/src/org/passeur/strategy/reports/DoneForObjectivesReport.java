// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.reports;

import static org.passeur.strategy.model.StrategyPackage.Literals.SERVING;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.l10n.Voice;
import org.passeur.core.query.Query;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Document;
import org.passeur.report.document.Metadata;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;
import org.passeur.strategy.Editions;
import org.passeur.strategy.StrategyFacts;
import org.passeur.strategy.StrategyFacts.Aim;
import org.passeur.strategy.internal.Words;

/** What was done for each objective, and what is done for none. */
public final class DoneForObjectivesReport implements Report {

    @Override
    public String id() {
        return "done-for-objectives";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "report.done-for-objectives");
    }

    @Override
    public String description(Locale locale) {
        return Words.TEXTS.get(locale, "report.done-for-objectives.help");
    }

    @Override
    public OptionalLong recount(ReportRequest request) {
        return OptionalLong.of(request.workspace().repository().count(Query.of(SERVING)));
    }

    @Override
    public Document build(ReportRequest request) {
        Repository repository = request.workspace().repository();
        Voice voice = Voice.of(Words.TEXTS, repository.models(), request.locale());
        Optional<StrategyFacts> facts = Editions.validOn(repository, request.on())
                .map(edition -> StrategyFacts.read(repository, edition, request.on()));
        int serving = repository.rows(Query.of(SERVING)).size();
        Metadata about = new Metadata(label(request.locale()), facts.map(f -> f.edition().title()).orElse(""),
                description(request.locale()), request.on(), request.workspace().name(),
                voice.say("report.for-direction"), serving,
                voice.say("report.counted.serving", serving), request.locale(), LocalDateTime.now());
        Document.Builder document = Document.of(about);
        Deeds deeds = new Deeds(repository, request.on(), voice);
        if (facts.isPresent()) {
            document.add(overview(facts.get(), deeds, voice));
            facts.get().aims().forEach(aim -> aim(document, aim, deeds, voice));
            rest(document, "report.done-for-objectives.others", facts.get().servesOthers(), deeds, voice);
            rest(document, "report.done-for-objectives.none", facts.get().servesNone(), deeds, voice);
        } else {
            document.callout(Tone.WARNING, voice.say("tile.strategy"), voice.say("tile.strategy.nothing"));
            rest(document, "report.done-for-objectives.none",
                    repository.rows(Query.of(SERVING)).stream().map(row -> new Link(row.ref(), row.title())).toList(),
                    deeds, voice);
        }
        return document.build();
    }

    private static Table overview(StrategyFacts facts, Deeds deeds, Voice voice) {
        List<Column> columns = List.of(Column.text(voice.say("Objective"), 6),
                Column.number(voice.say("Objective.progress"), ""), Column.number(voice.say("Objective.served"), ""),
                Column.number(voice.say("report.done-for-objectives.times"), ""));
        List<List<Cell>> rows = facts.aims().stream().map(aim -> overview(aim, deeds)).toList();
        return Table.of(voice.say("report.done-for-objectives.overview"), columns, rows,
                voice.say("empty.Objective"));
    }

    private static List<Cell> overview(Aim aim, Deeds deeds) {
        OptionalInt times = deeds.times(aim.servedBy());
        return List.of(Cell.of(aim.objective().title()),
                aim.progress().isPresent() ? Cell.of(aim.progress().getAsDouble(), 0) : Cell.EMPTY,
                Cell.of(aim.servedBy().size(), 0), times.isPresent() ? Cell.of((long) times.getAsInt()) : Cell.EMPTY);
    }

    private static void aim(Document.Builder document, Aim aim, Deeds deeds, Voice voice) {
        document.heading(1, aim.objective().title());
        String description = aim.description();
        if (description != null && !description.isBlank()) {
            document.paragraph(description.strip());
        }
        document.paragraph(voice.say("report.done-for-objectives.progress", Gauges.percent(aim.progress(), voice),
                aim.gauges().size(), aim.servedBy().size()));
        if (aim.servedBy().isEmpty()) {
            document.callout(Tone.WARNING, voice.say("report.done-for-objectives.nothing"),
                    voice.say("check.strategy.nothing-serves.help"));
        } else {
            document.add(deeds.table(aim.objective().title(), aim.servedBy()));
        }
    }

    private static void rest(Document.Builder document, String key, List<Link> served, Deeds deeds, Voice voice) {
        if (!served.isEmpty()) {
            document.heading(1, voice.say(key)).paragraph(voice.say(key + ".text"))
                    .add(deeds.table(voice.say(key), served));
        }
    }
}
