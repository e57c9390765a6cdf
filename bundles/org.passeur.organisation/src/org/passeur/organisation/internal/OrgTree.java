// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.organisation.OrgChart;
import org.passeur.organisation.OrgChart.Department;
import org.passeur.organisation.OrgChart.Node;
import org.passeur.organisation.OrgChart.Person;
import org.passeur.organisation.OrgChart.Team;

/** Builds the trees of an org chart from those who are there; safe where managers lead in a circle. */
public final class OrgTree {

    private final Map<Long, Person> present = new LinkedHashMap<>();
    private final Map<Long, List<Person>> reports;
    private final Set<Long> placed = new HashSet<>();

    private OrgTree(List<Person> people) {
        people.forEach(p -> present.put(id(p), p));
        reports = people.stream().filter(p -> manager(p) != 0).collect(groupingBy(this::manager));
    }

    /** The chart. */
    public static OrgChart chart(LocalDate on, List<Person> people, List<Team> teams) {
        OrgTree tree = new OrgTree(people);
        List<Node> roots = new ArrayList<>();
        for (Person person : people) {
            if (tree.manager(person) == 0) {
                roots.add(tree.node(person));
            }
        }
        List<Link> cut = new ArrayList<>();
        for (Person person : people) {
            if (!tree.placed.contains(id(person)) && tree.reachesItself(person)) {
                cut.add(person.link());
                roots.add(tree.node(person));
            }
        }
        List<Link> withoutTeam = people.stream().filter(p -> p.teams().isEmpty()).map(Person::link).toList();
        return new OrgChart(on, List.copyOf(roots), departments(teams), people.size(), withoutTeam, List.copyOf(cut));
    }

    private Node node(Person person) {
        placed.add(id(person));
        List<Node> below = new ArrayList<>();
        for (Person report : reports.getOrDefault(id(person), List.of())) {
            if (!placed.contains(id(report))) {
                below.add(node(report));
            }
        }
        return new Node(person, List.copyOf(below));
    }

    private boolean reachesItself(Person person) {
        Set<Long> seen = new HashSet<>();
        Person next = present.get(manager(person));
        while (next != null && seen.add(id(next))) {
            if (id(next) == id(person)) {
                return true;
            }
            next = present.get(manager(next));
        }
        return false;
    }

    private long manager(Person person) {
        Link manager = person.manager();
        return manager != null && present.containsKey(manager.ref().id()) ? manager.ref().id() : 0;
    }

    private static long id(Person person) {
        return person.link().ref().id();
    }

    private static List<Department> departments(List<Team> teams) {
        Map<String, List<Team>> byName = teams.stream()
                .collect(Collectors.groupingBy(t -> key(t.department()), LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Team>> e) -> e.getKey().isEmpty())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> new Department(e.getValue().getFirst().department(), List.copyOf(e.getValue())))
                .toList();
    }

    private static String key(@Nullable Link department) {
        return department == null ? "" : Folding.fold(department.title()) + " " + department.ref().id();
    }
}
