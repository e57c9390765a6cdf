// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.internal.OrgTree;

/**
 * The org chart of a day (DOMAIN 1), as trees of managers and as departments with their teams; people who have not come yet
 * or have left are absent, and those whose manager is absent stand at the top.
 *
 * @param roots who has nobody above, each with those below, by name
 * @param departments with teams and members; the last has no department where teams have none
 * @param people how many are there
 * @param withoutTeam who is in no team
 * @param inCycles who was cut loose because the managers led in a circle
 */
public record OrgChart(LocalDate on, List<Node> roots, List<Department> departments, int people, List<Link> withoutTeam,
        List<Link> inCycles) {

    /** A person with those who report to her. */
    public record Node(Person person, List<Node> reports) {

        /** How many people hang here, herself included. */
        public int size() {
            return 1 + reports.stream().mapToInt(Node::size).sum();
        }
    }

    /** A person as the chart shows her. */
    public record Person(Link link, @Nullable String jobTitle, @Nullable Link manager, List<Link> teams) {
    }

    /** A department; without a link it stands for teams that are in none. */
    public record Department(@Nullable Link link, List<Team> teams) {
    }

    /** A team with its lead and its members of that day. */
    public record Team(Link link, @Nullable Link department, @Nullable Link lead, List<Link> members) {
    }

    /** The chart of a workspace on a day, from three queries. */
    public static OrgChart of(Repository repository, LocalDate on) {
        Map<Long, List<Link>> teamsOf = new HashMap<>();
        Map<Long, List<Link>> membersOf = new HashMap<>();
        Filter running = Period.covering("from", "to", on).and(People.presentOn("person.", on));
        for (Row row : repository.rows(Query.of(MEMBERSHIP).columns("person", "team", "person.name").where(running))) {
            if (row.get("person") instanceof Link person && row.get("team") instanceof Link team) {
                add(teamsOf, person.ref().id(), team);
                add(membersOf, team.ref().id(), person);
            }
        }
        List<Person> people = repository
                .rows(Query.of(PERSON).columns("jobTitle", "manager").where(People.presentOn("", on)).orderBy("name"))
                .stream()
                .map(row -> new Person(new Link(row.ref(), row.title()), row.get("jobTitle", String.class),
                        row.get("manager", Link.class), teamsOf.getOrDefault(row.ref().id(), List.of())))
                .toList();
        List<Team> teams = repository.rows(Query.of(TEAM).columns("department", "lead").orderBy("name")).stream()
                .map(row -> new Team(new Link(row.ref(), row.title()), row.get("department", Link.class),
                        row.get("lead", Link.class), membersOf.getOrDefault(row.ref().id(), List.of())))
                .toList();
        return OrgTree.chart(on, people, teams);
    }

    private static void add(Map<Long, List<Link>> map, long key, Link link) {
        List<Link> links = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (!links.contains(link)) {
            links.add(link);
        }
    }
}
