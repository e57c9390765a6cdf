// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.passeur.core.Link;
import org.passeur.organisation.OrgChart;
import org.passeur.organisation.internal.Words;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.graph.Post;

/** Draws an org chart: the one way for the screen and for the report. */
public final class OrgChartPicture {

    private OrgChartPicture() {
    }

    /** The picture of a part: some people at the top, and so many levels in all. */
    static Picture part(List<OrgChart.Node> top, int levels, Locale locale) {
        return picture(top.stream().map(node -> cut(node, levels)).toList(), locale, false);
    }

    private static OrgChart.Node cut(OrgChart.Node node, int levels) {
        return new OrgChart.Node(node.person(), levels <= 1 ? List.of()
                : node.reports().stream().map(below -> cut(below, levels - 1)).toList());
    }

    /**
     * The picture.
     *
     * @param chart who is where
     * @param locale the language
     * @param clickable whether a box leads to its person
     */
    public static Picture of(OrgChart chart, Locale locale, boolean clickable) {
        return picture(chart.roots(), locale, clickable);
    }

    private static Picture picture(List<OrgChart.Node> roots, Locale locale, boolean clickable) {
        Frame frame = Frame.of(locale, "", Words.TEXTS.get(locale, "report.org-chart.nothing"));
        return new org.passeur.picture.graph.OrgChart(frame, posts(roots, clickable));
    }

    private static List<Post> posts(List<OrgChart.Node> nodes, boolean clickable) {
        return nodes.stream().map(node -> post(node, clickable)).toList();
    }

    private static Post post(OrgChart.Node node, boolean clickable) {
        OrgChart.Person person = node.person();
        String job = person.jobTitle();
        String teams = person.teams().stream().map(Link::title).collect(Collectors.joining(", "));
        return new Post(person.link().title(), job == null ? "" : job, teams,
                clickable ? person.link().ref().toString() : "",
                posts(node.reports(), clickable));
    }
}
