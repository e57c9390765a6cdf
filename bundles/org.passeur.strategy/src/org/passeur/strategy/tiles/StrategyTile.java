// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.tiles;

import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.passeur.core.Models;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.l10n.Voice;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Order;
import org.passeur.core.screen.TableSpec;
import org.passeur.picture.Frame;
import org.passeur.picture.chart.Bar;
import org.passeur.picture.chart.BarChart;
import org.passeur.report.dashboard.DashboardTile;
import org.passeur.report.dashboard.Targets;
import org.passeur.report.document.Prose;
import org.passeur.strategy.Editions;
import org.passeur.strategy.Progress;
import org.passeur.strategy.StrategyFacts;
import org.passeur.strategy.StrategyFacts.Aim;
import org.passeur.strategy.Unmeasured;
import org.passeur.strategy.internal.Words;

/** How far the objectives of the valid strategy have come, and which ones nobody measures or serves. */
public final class StrategyTile implements DashboardTile {

    @Override
    public String id() {
        return "strategy.progress";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public String title(Locale locale) {
        return Words.TEXTS.get(locale, "tile.strategy");
    }

    @Override
    public Content content(Workspace workspace, LocalDate on, Locale locale) {
        Repository repository = workspace.repository();
        Voice voice = Voice.of(Words.TEXTS, repository.models(), locale);
        return Editions.validOn(repository, on)
                .map(edition -> content(repository.models(), StrategyFacts.read(repository, edition, on), on, voice))
                .orElseGet(() -> new Content(List.of(), Optional.empty(),
                        Optional.of(voice.say("tile.strategy.nothing")), Optional.empty()));
    }

    private static Content content(Models models, StrategyFacts facts, LocalDate on, Voice voice) {
        List<Long> unmeasured = Unmeasured.in(facts, on);
        List<Long> unserved = facts.aims().stream().filter(aim -> aim.servedBy().isEmpty())
                .map(aim -> aim.objective().ref().id()).toList();
        OptionalDouble progress = facts.progress();
        Filter mine = Filter.eq("strategy", facts.edition().strategy());
        List<Figure> figures = List.of(
                new Figure(voice.say("Objective.plural"), voice.write(facts.aims().size()),
                        progress.isEmpty() ? null
                                : voice.say("tile.strategy.reached",
                                        Prose.percent(Math.round(progress.getAsDouble()) / Progress.WHOLE,
                                                voice.locale())),
                        Tone.PLAIN, target(models, "tile.strategy", mine)),
                new Figure(voice.say("check.strategy.not-measured"), voice.write(unmeasured.size()), null,
                        unmeasured.isEmpty() ? Tone.GOOD : Tone.WARNING,
                        Targets.of(models, INDICATOR, "check.strategy.not-measured", Filter.in("id", unmeasured),
                                new Order("name", false))),
                new Figure(voice.say("check.strategy.nothing-serves"), voice.write(unserved.size()), null,
                        unserved.isEmpty() ? Tone.GOOD : Tone.WARNING,
                        target(models, "check.strategy.nothing-serves", Filter.in("id", unserved))));
        List<Bar> bars = facts.aims().stream().filter(aim -> aim.progress().isPresent()).map(StrategyTile::bar)
                .toList();
        Frame frame = Frame.of(voice.locale(), "", voice.say("tile.strategy.no-figure")).withUnit("%");
        return new Content(figures,
                bars.isEmpty() ? Optional.empty()
                        : Optional.of(BarChart.of(frame, bars).compare(Progress.WHOLE, voice.say("Indicator.target"))),
                Optional.of(voice.say(bars.isEmpty() ? "tile.strategy.no-figure" : "tile.strategy.sentence",
                        facts.edition().title(), facts.edition().number())),
                Optional.of(target(models, "tile.strategy", mine)));
    }

    private static TableSpec target(Models models, String key, Filter filter) {
        return Targets.of(models, OBJECTIVE, key, filter, new Order("title", false));
    }

    private static Bar bar(Aim aim) {
        return Bar.of(aim.objective().title(), Math.round(aim.progress().orElse(0)), aim.objective().ref().toString());
    }
}
