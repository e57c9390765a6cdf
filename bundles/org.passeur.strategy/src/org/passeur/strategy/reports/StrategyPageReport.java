// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.reports;

import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.l10n.Voice;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.report.Format;
import org.passeur.report.Parameter;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;
import org.passeur.report.document.Block.KeyFigure;
import org.passeur.report.document.Document;
import org.passeur.report.document.Metadata;
import org.passeur.report.document.Prose;
import org.passeur.report.document.Tone;
import org.passeur.strategy.Editions;
import org.passeur.strategy.Editions.Edition;
import org.passeur.strategy.StrategyFacts;
import org.passeur.strategy.internal.Words;
import org.passeur.strategy.model.StrategyState;

/** The strategy on one page: objectives, indicators and how far they have come; also a draft, for Direction to validate. */
public final class StrategyPageReport implements Report {

    private static final String DRAFT = "draft";

    @Override
    public String id() {
        return "strategy-page";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "report.strategy-page");
    }

    @Override
    public String description(Locale locale) {
        return Words.TEXTS.get(locale, "report.strategy-page.help");
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.allOf(Format.class);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(DRAFT, Parameter.Type.FLAG, false,
                locale -> Words.TEXTS.get(locale, "report.strategy-page.draft")));
    }

    /** The edition that holds on the day, or the one in preparation: on request, and where none holds yet. */
    private static Optional<Edition> edition(ReportRequest request) {
        Repository repository = request.workspace().repository();
        Optional<Edition> valid = Editions.validOn(repository, request.on());
        Optional<Edition> next = Editions.inPreparation(repository);
        return request.flag(DRAFT) ? next.or(() -> valid) : valid.or(() -> next);
    }

    @Override
    public OptionalLong recount(ReportRequest request) {
        return OptionalLong.of(edition(request)
                .map(edition -> request.workspace().repository()
                        .count(Query.of(OBJECTIVE).where(Filter.eq("strategy", edition.strategy()))))
                .orElse(0L));
    }

    @Override
    public Document build(ReportRequest request) {
        Repository repository = request.workspace().repository();
        Voice voice = Voice.of(Words.TEXTS, repository.models(), request.locale());
        Optional<StrategyFacts> facts = edition(request)
                .map(edition -> StrategyFacts.read(repository, edition, request.on()));
        int aims = facts.map(f -> f.aims().size()).orElse(0);
        Metadata about = new Metadata(
                facts.map(f -> f.edition().title()).orElse(label(request.locale())),
                facts.map(f -> subtitle(f.edition(), voice)).orElse(""), description(request.locale()), request.on(),
                request.workspace().name(), voice.say("report.for-everyone"), aims,
                voice.say("report.counted.objectives", aims), request.locale(), LocalDateTime.now());
        Document.Builder document = Document.of(about);
        facts.ifPresentOrElse(f -> page(document, f, request.on(), voice),
                () -> document.paragraph(voice.say("empty.Strategy")));
        return document.build();
    }

    private static String subtitle(Edition edition, Voice voice) {
        Link by = edition.validatedBy();
        LocalDate on = edition.validatedOn();
        boolean validated = edition.state() == StrategyState.VALIDATED || edition.state() == StrategyState.SUPERSEDED;
        return validated && by != null && on != null
                ? voice.say("report.strategy-page.validated", edition.number(), by.title(),
                        Prose.day(on, voice.locale()))
                : voice.say("report.strategy-page.not-validated", edition.number(), voice.write(edition.state()));
    }

    private static void page(Document.Builder document, StrategyFacts facts, LocalDate on, Voice voice) {
        String summary = facts.edition().summary();
        if (summary != null && !summary.isBlank()) {
            document.paragraph(summary.strip());
        }
        if (facts.edition().state() == StrategyState.DRAFT || facts.edition().state() == StrategyState.SUBMITTED) {
            document.callout(Tone.WARNING, voice.say("report.strategy-page.ask"),
                    voice.say("report.strategy-page.ask.text"));
        }
        long reached = facts.gauges().stream().filter(gauge -> gauge.progress().reached()).count();
        long late = facts.gauges().stream().filter(gauge -> gauge.late(on)).count();
        document.keyFigures(
                new KeyFigure(voice.say("tile.strategy.progress"), Gauges.percent(facts.progress(), voice),
                        voice.say("report.strategy-page.progress.note"), Tone.NEUTRAL),
                new KeyFigure(voice.say("report.strategy-page.reached"),
                        voice.say("report.strategy-page.of", reached, facts.gauges().size()),
                        voice.say("report.counted.indicators", facts.gauges().size()), Tone.NEUTRAL),
                new KeyFigure(voice.say("report.strategy-page.late"), voice.write(late),
                        voice.say("report.strategy-page.late.note"), late > 0 ? Tone.BAD : Tone.GOOD));
        document.add(Gauges.table(facts, on, voice));
        document.paragraph(voice.say("report.strategy-page.formula"));
    }
}
