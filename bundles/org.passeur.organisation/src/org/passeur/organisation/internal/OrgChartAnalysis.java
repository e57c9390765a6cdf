// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.passeur.core.analysis.Analysis;
import org.passeur.organisation.OrgChart;
import org.passeur.organisation.OrgChart.Node;

/** Answers {@code org-chart}. */
final class OrgChartAnalysis implements Analysis {

    @Override
    public String id() {
        return "org-chart";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "analysis.org-chart");
    }

    @Override
    public Optional<String> heading(String key, Locale locale) {
        return Words.TEXTS.find(locale, "figure." + key);
    }

    @Override
    public Result run(Request request) {
        OrgChart chart = OrgChart.of(request.workspace().repository(), request.on());
        return new Result(Map.of("on", request.on(), "people", chart.people()), Map.of("roots", nodes(chart.roots()),
                "withoutTeam", chart.withoutTeam(), "inCycles", chart.inCycles()));
    }

    private static List<Map<String, Object>> nodes(List<Node> nodes) {
        return nodes.stream().map(OrgChartAnalysis::node).toList();
    }

    private static Map<String, Object> node(Node node) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("person", node.person().link());
        String job = node.person().jobTitle();
        if (job != null) {
            shown.put("jobTitle", job);
        }
        shown.put("teams", node.person().teams());
        if (!node.reports().isEmpty()) {
            shown.put("reports", nodes(node.reports()));
        }
        return shown;
    }
}
