// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.reports;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.query.Query;
import org.passeur.organisation.OrgChart;
import org.passeur.organisation.OrgChart.Department;
import org.passeur.organisation.OrgChart.Team;
import org.passeur.organisation.People;
import org.passeur.organisation.internal.Words;
import org.passeur.report.Format;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Document;
import org.passeur.report.document.Metadata;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;

/** The org chart, to be handed to everyone: who leads whom, and who is in which team. */
public final class OrgChartReport implements Report {

    /** So many boxes can be read on a page at once. */
    private static final int LEGIBLE = 20;

    @Override
    public String id() {
        return "org-chart";
    }

    @Override
    public String label(Locale locale) {
        return words(locale, "report.org-chart");
    }

    @Override
    public String description(Locale locale) {
        return words(locale, "report.org-chart.help");
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.allOf(Format.class);
    }

    @Override
    public OptionalLong recount(ReportRequest request) {
        return OptionalLong.of(request.workspace().repository()
                .count(Query.of(PERSON).where(People.presentOn("", request.on()))));
    }

    @Override
    public Document build(ReportRequest request) {
        Locale locale = request.locale();
        OrgChart chart = OrgChart.of(request.workspace().repository(), request.on());
        Metadata about = new Metadata(label(locale), "", description(locale), request.on(), request.workspace().name(),
                words(locale, "report.for-everyone"), chart.people(),
                Words.TEXTS.get(locale, "report.counted.people", chart.people()), locale,
                LocalDateTime.now());
        Document.Builder document = Document.of(about);
        boolean legible = chart.people() <= LEGIBLE;
        if (legible) {
            document.figure(OrgChartPicture.of(chart, locale, false), words(locale, "report.org-chart.caption"));
        } else {
            document.heading(1, words(locale, "report.org-chart.caption"))
                    .figure(OrgChartPicture.part(chart.roots(), 2, locale), words(locale, "report.org-chart.top"));
            chart.roots().forEach(root -> root.reports().forEach(head -> branch(document, head, locale)));
        }
        document.heading(1, words(locale, "report.org-chart.teams")).add(teams(chart, locale));
        if (!chart.withoutTeam().isEmpty()) {
            document.callout(Tone.WARNING, words(locale, "report.org-chart.without-team"), names(chart.withoutTeam()));
        }
        if (!legible) {
            document.pageBreak().figure(OrgChartPicture.of(chart, locale, false),
                    words(locale, "report.org-chart.whole"));
        }
        return document.build();
    }

    /** A picture of everybody below somebody; where that is too many to read on a page, a level at a time. */
    private static void branch(Document.Builder document, OrgChart.Node head, Locale locale) {
        if (head.reports().isEmpty()) {
            return;
        }
        boolean legible = head.size() <= LEGIBLE;
        document.figure(OrgChartPicture.part(List.of(head), legible ? Integer.MAX_VALUE : 2, locale),
                Words.TEXTS.get(locale, "report.org-chart.branch", head.person().link().title(), head.size() - 1));
        if (!legible) {
            head.reports().forEach(below -> branch(document, below, locale));
        }
    }

    /** A line for each person in each team, so that nobody who is in two teams is missed in one. */
    private static Table teams(OrgChart chart, Locale locale) {
        Map<Link, OrgChart.Person> people = new HashMap<>();
        chart.roots().forEach(root -> collect(root, people));
        List<Table.Group> groups = new ArrayList<>();
        for (Department department : chart.departments()) {
            for (Team team : department.teams()) {
                groups.add(new Table.Group(title(department.link(), team.link()), team.members().stream()
                        .map(member -> line(member, people.get(member), team.lead(), locale))
                        .toList()));
            }
        }
        List<Column> columns = List.of(Column.text(words(locale, "Person"), 3),
                Column.text(words(locale, "Person.jobTitle"), 3),
                Column.text(words(locale, "Person.manager"), 3),
                Column.text(words(locale, "report.org-chart.leads"), 1));
        return new Table(words(locale, "report.org-chart.teams"), columns, groups,
                words(locale, "report.org-chart.nothing"));
    }

    private static String title(@Nullable Link department, Link team) {
        return department == null ? team.title() : department.title() + " – " + team.title();
    }

    private static List<Cell> line(Link member, OrgChart.@Nullable Person person, @Nullable Link lead, Locale locale) {
        String job = person == null ? null : person.jobTitle();
        Link manager = person == null ? null : person.manager();
        return List.of(Cell.of(member.title()), Cell.of(job == null ? "" : job),
                Cell.of(manager == null ? "" : manager.title()),
                Cell.of(lead != null && member.equals(lead) ? words(locale, "report.org-chart.lead") : ""));
    }

    private static void collect(OrgChart.Node node, Map<Link, OrgChart.Person> people) {
        people.put(node.person().link(), node.person());
        node.reports().forEach(below -> collect(below, people));
    }

    private static String names(List<Link> links) {
        return String.join(", ", links.stream().map(Link::title).toList());
    }

    private static String words(Locale locale, String key) {
        return Words.TEXTS.get(locale, key);
    }
}
