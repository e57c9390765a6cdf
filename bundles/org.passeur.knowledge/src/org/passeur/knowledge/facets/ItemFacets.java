// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.facets;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.l10n.Texts;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.KnowledgeDomain;
import org.passeur.knowledge.Verification;
import org.passeur.knowledge.model.Freshness;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.organisation.Period;
import org.passeur.search.SearchContribution;

/** Who holds an item today, the teams of those people, and how fresh it is (DOMAIN 2, search). */
public final class ItemFacets implements SearchContribution {

    private static final String TEAM = "team";
    private static final String HOLDER = "holder";
    private static final String FRESHNESS = "freshness";
    private static final Texts KNOWLEDGE = Texts.of(KnowledgeDomain.class, "knowledge");
    private static final Texts ORGANISATION = Texts.of(OrganisationDomain.class, "organisation");

    @Override
    public EClass type() {
        return KNOWLEDGE_ITEM;
    }

    @Override
    public List<String> facets() {
        return List.of("kind", "state", TEAM, "topics", FRESHNESS, HOLDER);
    }

    @Override
    public String label(String facet, Locale locale) {
        return switch (facet) {
            case TEAM -> ORGANISATION.get(locale, "Team");
            case HOLDER -> KNOWLEDGE.get(locale, "KnowledgeItem.holders");
            default -> KNOWLEDGE.get(locale, "KnowledgeItem.freshness");
        };
    }

    @Override
    public Optional<String> label(String facet, String value, Locale locale) {
        return facet.equals(FRESHNESS) ? KNOWLEDGE.find(locale, "Freshness." + value) : Optional.empty();
    }

    @Override
    public Set<EClass> feeders() {
        return Set.of(HOLDING, PERSON, MEMBERSHIP);
    }

    /** Another holding of a person changes nothing for what she holds besides; only she and her teams do. */
    @Override
    public Collection<Ref> fed(EClass feeder, Collection<Ref> concerned, Repository repository) {
        Set<Ref> items = new LinkedHashSet<>();
        Set<Long> people = new HashSet<>();
        for (Ref ref : concerned) {
            if (ref.type() == KNOWLEDGE_ITEM) {
                items.add(ref);
            } else if (ref.type() == PERSON && feeder != HOLDING) {
                people.add(ref.id());
            }
        }
        if (!people.isEmpty()) {
            for (Row holding : repository.rows(Query.of(HOLDING).columns("item").where(Filter.in("person", people)))) {
                items.add(new Ref(KNOWLEDGE_ITEM, holding.refId("item")));
            }
        }
        return items;
    }

    @Override
    public void collect(List<Long> ids, LocalDate day, Repository repository, Values values) {
        collectFreshness(ids, day, repository, values);
        collectHolders(ids, day, repository, values);
    }

    private static void collectFreshness(List<Long> ids, LocalDate day, Repository repository, Values values) {
        for (Row item : repository.rows(Query.of(KNOWLEDGE_ITEM).columns("dueOn"), ids)) {
            LocalDate dueOn = item.get("dueOn", LocalDate.class);
            Freshness freshness = Verification.freshness(dueOn, day);
            values.add(item.ref().id(), FRESHNESS, freshness.getName());
            if (dueOn != null && freshness != Freshness.EXPIRED) {
                values.until(item.ref().id(),
                        freshness == Freshness.DUE ? dueOn : dueOn.minusDays(Verification.DUE_DAYS + 1L));
            }
        }
    }

    private static void collectHolders(List<Long> ids, LocalDate day, Repository repository, Values values) {
        List<Row> holdings = repository.rows(Query.of(HOLDING)
                .columns("item", "person", "since", "until", "person.joined", "person.left")
                .where(Filter.in("item", ids)));
        Map<Long, Set<Long>> itemsOf = new HashMap<>();
        for (Row holding : holdings) {
            long item = holding.refId("item");
            boolean holds = isNow(Period.of(holding, "since", "until"), item, day, values);
            boolean there = isNow(Period.of(holding, "person.joined", "person.left"), item, day, values);
            if (holds && there && holding.get("person") instanceof Link person) {
                values.add(item, HOLDER, person.ref().toString());
                itemsOf.computeIfAbsent(person.ref().id(), any -> new HashSet<>()).add(item);
            }
        }
        if (!itemsOf.isEmpty()) {
            collectTeams(itemsOf, day, repository, values);
        }
    }

    private static void collectTeams(Map<Long, Set<Long>> itemsOf, LocalDate day, Repository repository,
            Values values) {
        for (Row membership : repository.rows(Query.of(MEMBERSHIP).columns("person", "team", "from", "to")
                .where(Filter.in("person", itemsOf.keySet())))) {
            for (Long item : itemsOf.getOrDefault(membership.refId("person"), Set.of())) {
                if (isNow(Period.of(membership, "from", "to"), item, day, values)
                        && membership.get("team") instanceof Link team) {
                    values.add(item, TEAM, team.ref().toString());
                }
            }
        }
    }

    /** Whether a period runs, and until when that answer holds. */
    private static boolean isNow(Period period, long item, LocalDate day, Values values) {
        LocalDate first = period.from();
        LocalDate last = period.to();
        if (first != null && first.isAfter(day)) {
            values.until(item, first.minusDays(1));
        } else if (last != null && !last.isBefore(day)) {
            values.until(item, last);
        }
        return period.covers(day);
    }
}
