// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.core.analysis.Answer.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Repository;
import org.passeur.core.analysis.Analysis;
import org.passeur.core.analysis.Analysis.Request;
import org.passeur.core.analysis.Analysis.Result;
import org.passeur.core.analysis.Answer;
import org.passeur.knowledge.BusFactor;
import org.passeur.knowledge.ContributionSheet;
import org.passeur.knowledge.DepartureSimulation;
import org.passeur.knowledge.DepartureSimulation.Loss;
import org.passeur.knowledge.Duplicates;
import org.passeur.knowledge.FreshnessOverview;
import org.passeur.knowledge.KnowledgeNetwork;
import org.passeur.knowledge.LossRisk;
import org.passeur.knowledge.StoredNotShared;
import org.passeur.knowledge.Verification;
import org.passeur.knowledge.WhoKnowsWhat;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.organisation.People;

/** The figures and lists of this domain that can be asked for by name, as maps with their inputs beside them. */
public final class Analyses {

    private static final int NETWORK_ITEMS = 300;

    private Analyses() {
    }

    /** All of them. */
    public static List<Analysis> all() {
        return List.of(
                answer("loss-risk", Analyses::lossRisk),
                answer("bus-factor", Analyses::busFactor),
                answer("departure", Analyses::departure),
                answer("freshness", Analyses::freshness),
                answer("stored-not-shared", Analyses::storedNotShared),
                answer("who-knows-what", Analyses::whoKnowsWhat),
                answer("duplicates", Analyses::duplicates),
                answer("contribution", Analyses::contribution),
                answer("knowledge-network", Analyses::network));
    }

    private static Analysis answer(String id, Function<Request, Result> work) {
        return new Answer(id, Words.TEXTS, work);
    }

    /** The people that a request names. */
    private static List<Link> people(Request request) {
        return People.require(repository(request), request.arguments().getOrDefault("people", List.of()));
    }

    private static Repository repository(Request request) {
        return request.workspace().repository();
    }

    private static Result lossRisk(Request request) {
        List<LossRisk> risks = LossRisk.of(repository(request), request.on());
        Map<LifecycleState, Double> exposure = new EnumMap<>(LifecycleState.class);
        for (LifecycleState state : LifecycleState.values()) {
            if (state != LifecycleState.ARCHIVED) {
                exposure.put(state, LossRisk.exposure(state));
            }
        }
        return new Result(
                map("on", request.on(), "items", risks.size(), "horizonDays", LossRisk.HORIZON_DAYS, "exposure",
                        exposure,
                        "formula", "100 x criticality/5 x exposure x 1/(1 + holders)"),
                map("withoutFigure", (int) risks.stream().filter(r -> r.risk().isEmpty()).count(),
                        "items", risks.stream().map(Analyses::lossRisk).toList()));
    }

    private static Map<String, Object> lossRisk(LossRisk risk) {
        return map("item", risk.item(), "risk", risk.risk(), "criticality", risk.criticality(), "state", risk.state(),
                "exposure", risk.exposure(), "holders", risk.holders(), "scarcity", risk.scarcity());
    }

    private static Result busFactor(Request request) {
        List<BusFactor> factors = BusFactor.of(repository(request), request.on());
        return new Result(
                map("on", request.on(), "criticalityFrom", BusFactor.CRITICAL, "exactUpToHolders", SmallestLoss.EXACT,
                        "share", 0.5),
                map("teams", factors.stream()
                        .map(f -> map("team", f.team(), "factor", f.factor(), "atMost", f.atMost(), "criticalItems",
                                f.criticalItems(), "lostAlready", f.lostAlready(), "holders", f.holders(), "people",
                                f.people(),
                                "items", f.items()))
                        .toList()));
    }

    private static Result departure(Request request) {
        List<Link> people = people(request);
        if (people.isEmpty()) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.departure.nobody");
        }
        DepartureSimulation simulation = DepartureSimulation.of(repository(request), people, request.on());
        return new Result(map("on", request.on(), "people", people),
                map("held", simulation.held(), "lostCount", simulation.lost().size(), "lost",
                        simulation.lost().stream().map(Analyses::loss).toList(), "weakened",
                        simulation.weakened().stream().map(Analyses::loss).toList(), "toVerify", simulation.toVerify(),
                        "teams",
                        simulation.teams()));
    }

    private static Map<String, Object> loss(Loss loss) {
        return map("item", loss.item(), "criticality", loss.criticality(), "state", loss.state(), "leaving",
                loss.leaving().stream().map(h -> map("person", h.person(), "level", h.level())).toList(), "remaining",
                loss.remaining(), "successors", loss.successors());
    }

    private static Result freshness(Request request) {
        FreshnessOverview overview = FreshnessOverview.of(repository(request), request.on());
        return new Result(map("on", request.on(), "items", overview.items().size(), "dueDays", Verification.DUE_DAYS),
                map("counts", overview.counts(), "items", overview.items().stream()
                        .map(e -> map("item", e.item(), "freshness", e.freshness(), "verifiedOn", e.verifiedOn(),
                                "verifyEvery",
                                e.verifyEvery(), "dueOn", e.dueOn(), "verifier", e.verifier()))
                        .toList()));
    }

    private static Result storedNotShared(Request request) {
        List<StoredNotShared> stored = StoredNotShared.of(repository(request), request.on());
        return new Result(map("on", request.on(), "moreThanDays", StoredNotShared.PATIENCE_DAYS),
                map("count", stored.size(), "items", stored.stream()
                        .map(s -> map("item", s.item(), "state", s.state(), "capturedOn", s.capturedOn(), "days",
                                s.days(),
                                "verifier", s.verifier()))
                        .toList()));
    }

    private static Result whoKnowsWhat(Request request) {
        WhoKnowsWhat table = WhoKnowsWhat.of(repository(request), request.on());
        return new Result(map("on", request.on(), "topics", table.topics().size(), "people", table.people().size()),
                map("cells", table.cells().stream()
                        .map(c -> map("topic", c.topic(), "person", c.person(), "items", c.items(), "level", c.level()))
                        .toList()));
    }

    private static Result duplicates(Request request) {
        List<Duplicates.Pair> pairs = Duplicates.of(repository(request), request.on());
        return new Result(map("on", request.on(), "threshold", NearDuplicates.THRESHOLD),
                map("count", pairs.size(), "pairs", pairs.stream()
                        .map(p -> map("first", p.first(), "second", p.second(), "likeness",
                                Math.round(p.likeness() * 100) / 100.0))
                        .toList()));
    }

    private static Result contribution(Request request) {
        List<Link> people = people(request);
        return new Result(map("on", request.on(), "people", people), map("sheets", people.stream()
                .map(person -> sheet(ContributionSheet.of(repository(request), person, request.on())))
                .toList()));
    }

    private static Map<String, Object> sheet(ContributionSheet sheet) {
        return map("person", sheet.person(), "passed", sheet.passed(), "reuses", sheet.reuses(), "teams", sheet.teams(),
                "minutesSaved", sheet.minutesSaved(), "items", sheet.items().stream()
                        .map(c -> map("item", c.item(), "state", c.state(), "level", c.level(), "passings",
                                c.passings(), "reuses",
                                c.reuses().stream()
                                        .map(r -> map("team", r.team(), "date", r.date(), "minutesSaved",
                                                r.minutesSaved()))
                                        .toList()))
                        .toList());
    }

    private static Result network(Request request) {
        KnowledgeNetwork network = KnowledgeNetwork.of(repository(request), request.on(), NETWORK_ITEMS);
        return new Result(map("on", request.on(), "atMostItems", NETWORK_ITEMS),
                map("omitted", network.omitted(), "nodes", network.nodes().stream()
                        .map(n -> map("object", n.link(), "kind", n.kind().name(), "ties", n.ties()))
                        .toList(), "edges",
                        network.edges().stream().map(e -> map("from", e.from(), "to", e.to())).toList()));
    }
}
