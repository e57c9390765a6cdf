// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.passeur.organisation.model.OrganisationPackage.Literals.DEPARTMENT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.organisation.OrgChart;
import org.passeur.organisation.OrgChart.Node;
import org.passeur.organisation.OrgChart.Person;
import org.passeur.organisation.OrgChart.Team;

/** The trees of an org chart. */
class OrgTreeTest {

    private static Link link(long id) {
        return new Link(new Ref(PERSON, id), "P" + id);
    }

    private static Person person(long id, long manager) {
        @Nullable
        Link above = manager == 0 ? null : link(manager);
        return new Person(link(id), null, above, List.of());
    }

    private static String shape(List<Node> nodes) {
        return nodes.stream()
                .map(n -> n.person().link().title() + (n.reports().isEmpty() ? "" : "(" + shape(n.reports()) + ")"))
                .collect(Collectors.joining(" "));
    }

    private static OrgChart chart(Person... people) {
        return OrgTree.chart(LocalDate.of(2026, 3, 2), List.of(people), List.of());
    }

    @Test
    void managersStandAboveThoseWhoReport() {
        OrgChart chart = chart(person(1, 0), person(2, 1), person(3, 1), person(4, 2), person(5, 99));
        assertEquals("P1(P2(P4) P3) P5", shape(chart.roots()), "P5's manager is not there");
        assertEquals(4, chart.roots().getFirst().size());
        assertEquals(List.of(), chart.inCycles());
    }

    @Test
    void aCircleIsCutOnceAndNobodyIsLost() {
        OrgChart chart = chart(person(1, 3), person(2, 1), person(3, 2), person(4, 3), person(5, 5));
        assertEquals("P1(P2(P3(P4))) P5", shape(chart.roots()));
        assertEquals(List.of(link(1), link(5)), chart.inCycles());
        assertEquals(5, chart.roots().stream().mapToInt(Node::size).sum());
    }

    @Test
    void teamsStandInDepartmentsTheOthersLast() {
        Link sales = new Link(new Ref(DEPARTMENT, 1), "Sales");
        Link accounts = new Link(new Ref(DEPARTMENT, 2), "Accounts");
        List<Team> teams = List.of(new Team(new Link(new Ref(TEAM, 3), "A"), null, null, List.of()),
                new Team(new Link(new Ref(TEAM, 4), "B"), sales, null, List.of()),
                new Team(new Link(new Ref(TEAM, 5), "C"), accounts, null, List.of()),
                new Team(new Link(new Ref(TEAM, 6), "D"), sales, null, List.of()));
        OrgChart chart = OrgTree.chart(LocalDate.of(2026, 3, 2), List.of(), teams);
        assertEquals("[C][B, D][A]", chart.departments().stream()
                .map(d -> d.teams().stream().map(t -> t.link().title()).toList().toString())
                .collect(Collectors.joining()));
    }
}
