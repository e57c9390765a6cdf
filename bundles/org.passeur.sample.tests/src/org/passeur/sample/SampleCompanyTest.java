// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.INTERVIEW;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.NEED;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REMARK;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;
import static org.passeur.core.model.CorePackage.Literals.ENTITY;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;
import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.ChangeSet;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.KnowledgeDomain;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.practices.Mixing;
import org.passeur.practices.PracticesDomain;
import org.passeur.practices.model.PracticesPackage;
import org.passeur.practices.model.SessionState;
import org.passeur.store.derby.memory.MemoryWorkspace;
import org.passeur.strategy.Editions;
import org.passeur.strategy.Editions.Edition;
import org.passeur.strategy.StrategyDomain;
import org.passeur.strategy.StrategyFacts;
import org.passeur.strategy.Unmeasured;
import org.passeur.strategy.model.StrategyState;

class SampleCompanyTest {

    private static final LocalDate TODAY = LocalDate.now();

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void makesACompanyInEachLanguage(String language) {
        try (Workspace workspace = create(language)) {
            Repository repository = workspace.repository();
            assertAll(
                    () -> isACompanyOfSixtyPeopleWithEnoughToLookAt(workspace, repository),
                    () -> showsEveryStateOfKnowledge(repository),
                    () -> livesItsPractices(repository),
                    () -> hasAStrategyThatReplacedAnother(repository),
                    () -> hasAHistoryAndNothingInTheFuture(repository));
        }
    }

    private static Workspace create(String language) {
        Locale locale = Locale.of(language);
        Workspace workspace = MemoryWorkspace.create(
                new ModelsImpl(List.of(new OrganisationDomain(), new StrategyDomain(), new KnowledgeDomain(),
                        new PracticesDomain())),
                locale,
                Clock.systemDefaultZone());
        SampleCompany.create(workspace, locale, TODAY);
        return workspace;
    }

    private static void isACompanyOfSixtyPeopleWithEnoughToLookAt(Workspace workspace, Repository repository) {
        long there = repository
                .count(Query.of(PERSON).where(Filter.missing("left").or(Filter.is("left", Filter.Op.GE, TODAY))));
        assertTrue(there >= 55 && there <= 65, "people: " + there);
        assertEquals(10, repository.count(Query.of(TEAM)));
        assertEquals(0, repository.count(Query.of(TEAM).where(Filter.missing("lead"))));
        assertTrue(repository.count(Query.of(KNOWLEDGE_ITEM)) >= 140);
        assertTrue(repository.count(Query.of(HOLDING)) >= 300);
        assertTrue(repository.count(Query.of(NEED)) >= 80);
        assertTrue(repository.count(Query.of(PASSING)) >= 120);
        assertTrue(repository.count(Query.of(REUSE_EVENT)) >= 100);
        assertTrue(repository.count(Query.of(REMARK)) >= 20);
        assertTrue(repository.count(Query.of(INTERVIEW)) >= 5);
        assertTrue(workspace.me().isPresent());
    }

    private static void showsEveryStateOfKnowledge(Repository repository) {
        Map<LifecycleState, Integer> states = new EnumMap<>(LifecycleState.class);
        for (Row row : repository.rows(Query.of(KNOWLEDGE_ITEM).columns("state"))) {
            states.merge(Objects.requireNonNull(row.get("state", LifecycleState.class)), 1, Integer::sum);
        }
        assertEquals(LifecycleState.values().length, states.size(), states.toString());
        assertTrue(states.get(LifecycleState.REUSED) >= 20, states.toString());
        assertTrue(states.get(LifecycleState.SHARED) >= 15, states.toString());
        assertTrue(states.get(LifecycleState.STRUCTURED) >= 5, states.toString());
        assertTrue(states.get(LifecycleState.CAPTURED) >= 20, states.toString());
        assertTrue(states.get(LifecycleState.IDENTIFIED) >= 20, states.toString());
    }

    private static void hasAStrategyThatReplacedAnother(Repository repository) {
        assertEquals(List.of(StrategyState.SUPERSEDED, StrategyState.VALIDATED),
                Editions.all(repository).stream().map(Edition::state).toList());
        Edition edition = Editions.validOn(repository, TODAY).orElseThrow();
        StrategyFacts facts = StrategyFacts.read(repository, edition, TODAY);
        assertEquals(5, facts.aims().size());
        assertTrue(facts.aims().stream().allMatch(aim -> aim.progress().isPresent()), facts.toString());
        double progress = facts.progress().orElseThrow();
        assertTrue(progress > 50 && progress < 90, "progress: " + progress);
        assertTrue(facts.gauges().stream().anyMatch(g -> g.progress().reached()));
        assertTrue(facts.gauges().stream().anyMatch(g -> g.late(TODAY)));
        assertEquals(1, Unmeasured.in(facts, TODAY).size());
        assertEquals(1, Editions.validOn(repository, TODAY.minusDays(400)).orElseThrow().number());
    }

    private static void livesItsPractices(Repository repository) {
        assertEquals(9, repository.groups(Query.of(PRACTICE), "kind").size());
        for (var type : PracticesPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass entity && ENTITY.isSuperTypeOf(entity)) {
                assertTrue(repository.count(Query.of(entity)) > 0, entity::getName);
            }
        }
        assertEquals(4, repository.groups(Query.of(SESSION), "state").size(), "every state of a session");
        assertEquals(4, repository.groups(Query.of(PAIN_POINT), "state").size(), "every state of a pain point");
        assertEquals(0, repository.count(Query.of(SESSION).where(Filter.eq("state", SessionState.HELD))
                .where(Filter.is("date", Filter.Op.GT, TODAY))));
        assertTrue(repository.count(Query.of(PASSING).where(Filter.present("place"))) >= 40);
        Mixing mixing = Mixing.of(repository, TODAY);
        assertTrue(mixing.share().orElseThrow() > 0.3 && mixing.share().orElseThrow() < 0.95, mixing::toString);
        assertEquals(1, mixing.silos().size(), mixing.silos()::toString);
        assertEquals(13, mixing.months().stream().filter(month -> month.sessions() > 0).count());
        assertTrue(repository.count(Query.of(PRACTICE).where(Filter.present("objective"))) >= 5);
    }

    private static void hasAHistoryAndNothingInTheFuture(Repository repository) {
        List<ChangeSet> changes = repository.history().changeSets(0, 100);
        assertTrue(changes.size() >= 12, changes.toString());
        assertFalse(changes.stream().anyMatch(c -> c.label().isBlank()));
        for (var type : List.of(PASSING, REUSE_EVENT, NEED, REMARK, INTERVIEW)) {
            assertEquals(0, repository.count(Query.of(type).where(Filter.is("date", Filter.Op.GT, TODAY))),
                    type.getName());
        }
    }
}
