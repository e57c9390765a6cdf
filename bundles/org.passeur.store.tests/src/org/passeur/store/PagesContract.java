// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/** Pages of a filter over more objects than are looked at in one go: with equal and missing values, many and few that fit. */
@SuppressWarnings("null")
abstract class PagesContract extends Contract {

    private static final int ALL = 4000;
    private static final int NAMES = 90;

    /** The same people as plain values. */
    private record Plain(long id, String name, String email, String job) {
    }

    private final List<Plain> plain = new ArrayList<>();
    private Ref topic;

    @BeforeAll
    void fill() {
        try (WorkingCopy copy = repository.open()) {
            for (int i = 0; i < ALL; i++) {
                String name = "name " + (i * 37 % NAMES + 10);
                String email = i % 3 == 0 ? null : "mail" + (i * 7919 % ALL + ALL);
                // one in five, one in seventy, and a few at the end of the order
                String job = i % 5 == 0 ? "cook" : i % 70 == 1 ? "smith" : name.equals("name 98") ? "late" : "other";
                Entity person = ContractModel.set(copy.create(m.type("Person")), "name", name, "email", email,
                        "jobTitle", job);
                plain.add(new Plain(person.getId(), name, email, job));
            }
            copy.commit("filled");
        }
        topic = made("Topic", "name", "pages");
        try (WorkingCopy copy = repository.open()) {
            for (int i = 0; i < ALL / 10; i++) {
                Entity person = copy.get(new Ref(m.type("Person"), plain.get(i * 10).id()));
                Entity item = ContractModel.set(copy.create(m.type("Item")), "title", "item " + i, "owner", person);
                if (i % 4 == 0) {
                    ContractModel.set(item, "topics", List.of(copy.get(topic)));
                }
            }
            copy.commit("owned");
        }
    }

    private static Comparator<Plain> order(String path) {
        Comparator<Plain> byNumber = Comparator.comparingLong(Plain::id);
        return switch (path) {
            case "name" -> Comparator.comparing(Plain::name).thenComparing(byNumber);
            case "email" -> Comparator.comparing(Plain::email, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(byNumber);
            default -> byNumber;
        };
    }

    private Query people(String path) {
        Query all = Query.of(m.type("Person")).columns("name", "email");
        return path.isEmpty() ? all : all.orderBy(path);
    }

    private List<Long> byPages(Query query, int size) {
        List<Long> pages = new ArrayList<>();
        List<Row> page = repository.rows(query.limit(size));
        while (!page.isEmpty()) {
            page.forEach(row -> pages.add(Long.valueOf(row.ref().id())));
            page = repository.rows(query.limit(size).after(page.getLast()));
        }
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = { "name", "email", "" })
    void pagesHoldAllThatFitsInOrder(String path) {
        Map<String, Integer> sizes = new TreeMap<>(Map.of("cook", 90, "smith", 20, "late", 7, "nobody", 5));
        sizes.forEach((job, size) -> {
            List<Long> expected = plain.stream().filter(one -> one.job().equals(job)).sorted(order(path))
                    .map(one -> Long.valueOf(one.id())).toList();
            assertEquals(expected, byPages(people(path).where(Filter.eq("jobTitle", job)), size), job);
        });
        List<Long> others = plain.stream().filter(one -> !one.job().equals("cook")).sorted(order(path))
                .map(one -> Long.valueOf(one.id())).toList();
        assertEquals(others, byPages(people(path).where(Filter.not(Filter.eq("jobTitle", "cook"))), 1500));
    }

    @Test
    void pagesLookIntoOtherTables() {
        List<Plain> owners = new ArrayList<>();
        for (int i = 0; i < ALL / 10; i++) {
            owners.add(plain.get(i * 10));
        }
        Query owning = people("name").where(Filter.has(m.type("Item"), "owner", Filter.ALL));
        assertEquals(owners.stream().sorted(order("name")).map(one -> Long.valueOf(one.id())).toList(),
                byPages(owning, 60));
        List<Row> about = repository.rows(Query.of(m.type("Item")).columns("title", "owner.name")
                .where(Filter.contains("topics.name", "page")).where(Filter.contains("owner.name", "name"))
                .orderBy("title").limit(30));
        assertEquals(about.stream().map(Row::title).sorted().toList(), about.stream().map(Row::title).toList());
        assertEquals(30, about.size());
        assertEquals(ALL / 40,
                repository.count(Query.of(m.type("Item")).where(Filter.contains("topics.name", "page"))));
    }

    @Test
    void whatWasReadCanGoBetweenPages() {
        Query cooks = people("name").where(Filter.eq("jobTitle", "cook"));
        List<Long> all = byPages(cooks, 400);
        Ref gone = made("Person", "name", "name 10", "jobTitle", "cook");
        List<Row> first = repository.rows(cooks.limit(400));
        Row last = first.stream().filter(row -> row.ref().equals(gone)).findFirst().orElseThrow();
        delete(gone);
        List<Long> rest = new ArrayList<>();
        first.subList(0, first.indexOf(last)).forEach(row -> rest.add(Long.valueOf(row.ref().id())));
        repository.rows(cooks.limit(1000).after(last)).forEach(row -> rest.add(Long.valueOf(row.ref().id())));
        assertEquals(all, rest);
    }
}
