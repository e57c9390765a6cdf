// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.tiles;

import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.l10n.Voice;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.practices.Mixing;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.PainPointState;
import org.passeur.practices.model.SessionState;
import org.passeur.practices.reports.MixingPicture;
import org.passeur.report.dashboard.DashboardTile;
import org.passeur.report.dashboard.Targets;
import org.passeur.report.document.Prose;

/** Who met whom: the share of sessions that mix departments, what waits to be given back, and what hurts. */
public final class MixingTile implements DashboardTile {

    @Override
    public String id() {
        return "practices.mixing";
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public String title(Locale locale) {
        return Words.TEXTS.get(locale, "analysis.mixing");
    }

    @Override
    public Content content(Workspace workspace, LocalDate on, Locale locale) {
        Repository repository = workspace.repository();
        Voice voice = Voice.of(Words.TEXTS, repository.models(), locale);
        Mixing mixing = Mixing.of(repository, on);
        Filter counted = Filter.not(Filter.eq("state", SessionState.PLANNED))
                .and(Filter.is("date", Op.GE, mixing.from())).and(Filter.is("date", Op.LE, on));
        Filter waiting = Filter.eq("state", SessionState.HELD);
        Filter hurting = Filter.in("state", List.of(PainPointState.RAISED, PainPointState.VALIDATED));
        long toSummarise = repository.count(Query.of(SESSION).where(waiting));
        long open = repository.count(Query.of(PAIN_POINT).where(hurting));
        List<Figure> figures = List.of(
                new Figure(voice.say("tile.mixing.share"),
                        mixing.share().isEmpty() ? "–" : Prose.percent(mixing.share().getAsDouble(), locale),
                        voice.say("tile.mixing.of", mixing.sessions()), Tone.PLAIN,
                        Targets.of(repository.models(), SESSION, "tile.mixing.share", counted,
                                new Order("date", true))),
                new Figure(voice.say("table.practices.to-summarise"), voice.write(toSummarise), null,
                        toSummarise > 0 ? Tone.WARNING : Tone.GOOD,
                        Targets.of(repository.models(), SESSION, "table.practices.to-summarise", waiting,
                                new Order("date", false))),
                new Figure(voice.say("table.practices.pain-points-open"), voice.write(open), null, Tone.PLAIN,
                        Targets.of(repository.models(), PAIN_POINT, "table.practices.pain-points-open", hurting,
                                new Order("weight", true))));
        String sentence = mixing.sessions() == 0 ? voice.say("tile.mixing.nothing")
                : mixing.silos().isEmpty() ? voice.say("tile.mixing.sentence")
                        : voice.say("report.practice-calendar.silos", voice.write(mixing.silos()));
        return new Content(figures,
                mixing.sessions() == 0 ? Optional.empty() : Optional.of(MixingPicture.matrix(mixing, locale)),
                Optional.of(sentence), Optional.empty());
    }
}
