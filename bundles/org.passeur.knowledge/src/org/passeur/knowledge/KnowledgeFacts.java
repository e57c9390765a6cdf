// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.Period;

/**
 * Who holds what and who is where: what the figures of this domain are computed from, in five queries whatever the size.
 *
 * @param items by number
 * @param people by number
 * @param holdings of each item, by its number
 * @param teams all of them, by name
 * @param memberships of all people, past ones included
 */
public record KnowledgeFacts(Map<Long, Item> items, Map<Long, Person> people, Map<Long, List<Held>> holdings,
        List<Link> teams, List<Member> memberships) {

    /** An item, as figures need it. */
    public record Item(Link link, @Nullable Integer criticality, Lifecycle lifecycle) {

        /** Its number. */
        public long id() {
            return link.ref().id();
        }
    }

    /** A person and her time in the company. */
    public record Person(Link link, Period stay) {

        /** Her number. */
        public long id() {
            return link.ref().id();
        }
    }

    /** A holding, as figures need it. */
    public record Held(long item, long person, Period period, int level) {
    }

    /** A person's time in a team. */
    public record Member(long person, Link team, Period period) {
    }

    /** Reads all of them. */
    public static KnowledgeFacts read(Repository repository) {
        Map<Long, Item> items = new LinkedHashMap<>();
        List<String> columns = new ArrayList<>(Lifecycle.COLUMNS);
        columns.add("criticality");
        for (Row row : repository.rows(Query.of(KNOWLEDGE_ITEM).columns(columns))) {
            items.put(row.ref().id(), new Item(link(row), row.get("criticality", Integer.class), Lifecycle.of(row)));
        }
        Map<Long, Person> people = new LinkedHashMap<>();
        for (Row row : repository.rows(Query.of(PERSON).columns("joined", "left").orderBy("name"))) {
            people.put(row.ref().id(), new Person(link(row), Period.of(row, "joined", "left")));
        }
        Map<Long, List<Held>> holdings = new HashMap<>();
        for (Row row : repository.rows(Query.of(HOLDING).columns("item", "person", "since", "until", "level"))) {
            Integer level = row.get("level", Integer.class);
            Held held = new Held(row.refId("item"), row.refId("person"), Period.of(row, "since", "until"),
                    level == null ? 0 : level);
            holdings.computeIfAbsent(held.item(), i -> new ArrayList<>()).add(held);
        }
        List<Link> teams = repository.rows(Query.of(TEAM).orderBy("name")).stream().map(KnowledgeFacts::link).toList();
        List<Member> memberships = new ArrayList<>();
        for (Row row : repository.rows(Query.of(MEMBERSHIP).columns("person", "team", "from", "to"))) {
            if (row.get("team") instanceof Link team) {
                memberships.add(new Member(row.refId("person"), team, Period.of(row, "from", "to")));
            }
        }
        return new KnowledgeFacts(items, people, holdings, teams, memberships);
    }

    private static Link link(Row row) {
        return new Link(row.ref(), row.title());
    }

    /** The holdings of an item, ended ones included. */
    public List<Held> heldBy(long item) {
        return holdings.getOrDefault(item, List.of());
    }

    /** True where a holding has not ended on a day and its person has not left. */
    public boolean active(Held held, LocalDate on) {
        Person person = people.get(held.person());
        return held.period().covers(on) && person != null && person.stay().covers(on);
    }

    /** The people who hold an item on a day. */
    public Set<Long> activeHolders(long item, LocalDate on) {
        return stayingHolders(item, on, 0);
    }

    /** The people who hold an item on a day and are still in the company so many days later. */
    public Set<Long> stayingHolders(long item, LocalDate on, int days) {
        Set<Long> holders = new LinkedHashSet<>();
        LocalDate later = on.plusDays(days);
        for (Held held : heldBy(item)) {
            Person person = people.get(held.person());
            if (active(held, on) && person != null && !person.stay().endedBefore(later)) {
                holders.add(held.person());
            }
        }
        return holders;
    }

    /** People by their numbers, by name. */
    public List<Link> links(Set<Long> numbers) {
        return people.values().stream().filter(p -> numbers.contains(p.id())).map(Person::link).toList();
    }
}
