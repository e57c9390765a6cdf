// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.passeur.knowledge.TestCompany.DAY;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.Ref;
import org.passeur.knowledge.facets.ItemFacets;
import org.passeur.search.SearchContribution;

/** Who holds an item, of which teams, how fresh it is, and until when that is so. */
class ItemFacetsTest {

    private final TestCompany company = new TestCompany();
    private final ItemFacets facets = new ItemFacets();
    private final Map<String, Set<String>> values = new TreeMap<>();
    private LocalDate lastDay = LocalDate.MAX;

    @AfterEach
    void close() throws Exception {
        company.close();
    }

    private void collect(Ref item, LocalDate day) {
        values.clear();
        lastDay = LocalDate.MAX;
        facets.collect(List.of(item.id()), day, company.repository, new SearchContribution.Values() {
            @Override
            public void add(long id, String facet, String value) {
                assertEquals(item.id(), id);
                values.computeIfAbsent(facet, any -> new TreeSet<>()).add(value);
            }

            @Override
            public void until(long id, LocalDate day) {
                lastDay = day.isBefore(lastDay) ? day : lastDay;
            }
        });
    }

    private String of(String facet) {
        return String.join(" ", values.getOrDefault(facet, Set.of()));
    }

    @Test
    void holdersAndTheirTeamsOfTheDay() {
        Ref item = company.item("Backup", 5);
        Ref ada = company.person("Ada");
        Ref bob = company.person("Bob");
        Ref red = company.team("Red");
        Ref blue = company.team("Blue");
        company.hold(ada, item);
        company.hold(bob, item, null, DAY.minusDays(1));
        company.member(ada, red, null, DAY.plusDays(10));
        company.member(ada, blue, DAY.plusDays(11), null);
        collect(item, DAY);
        assertEquals(ada.toString(), of("holder"));
        assertEquals(red.toString(), of("team"));
        assertEquals(DAY.plusDays(10), lastDay);
        collect(item, DAY.plusDays(11));
        assertEquals(blue.toString(), of("team"));
        assertEquals(LocalDate.MAX, lastDay);
    }

    @Test
    void freshnessHoldsUntilItsNextStep() {
        Ref item = company.item("Backup", i -> {
            i.setVerifiedOn(DAY);
            i.setVerifyEvery(90);
        });
        collect(item, DAY);
        assertEquals("FRESH", of("freshness"));
        assertEquals(DAY.plusDays(75), lastDay);
        collect(item, lastDay);
        assertEquals("FRESH", of("freshness"));
        collect(item, DAY.plusDays(76));
        assertEquals("DUE", of("freshness"));
        assertEquals(DAY.plusDays(90), lastDay);
        collect(item, DAY.plusDays(91));
        assertEquals("EXPIRED", of("freshness"));
        assertEquals(LocalDate.MAX, lastDay);
        collect(company.item("Never", 1), DAY);
        assertEquals("NEVER_VERIFIED", of("freshness"));
    }

    @Test
    void whoeverChangesTellsForTheItemsHeld() {
        Ref item = company.item("Backup", 5);
        Ref other = company.item("Other", 5);
        Ref ada = company.person("Ada");
        company.hold(ada, item);
        Ref red = company.team("Red");
        assertEquals(Set.of(item), Set.copyOf(facets.fed(MEMBERSHIP, List.of(ada, red), company.repository)));
        assertEquals(Set.of(item, other), Set.copyOf(facets.fed(PERSON, List.of(ada, other), company.repository)));
        // what she holds besides stays as it is
        assertEquals(Set.of(other), Set.copyOf(facets.fed(HOLDING, List.of(ada, other), company.repository)));
    }

    @Test
    void everyFacetHasItsWords() {
        assertEquals(KNOWLEDGE_ITEM, facets.type());
        assertEquals("Équipe", facets.label("team", Locale.FRENCH));
        assertEquals("Holders", facets.label("holder", Locale.ENGLISH));
        assertEquals("Périmée", facets.label("freshness", "EXPIRED", Locale.FRENCH).orElseThrow());
    }
}
