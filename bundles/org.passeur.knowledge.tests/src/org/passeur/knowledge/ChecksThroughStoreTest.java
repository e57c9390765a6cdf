// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.TestCompany.DAY;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.NEED;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REMARK;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.passeur.core.ChangeSet;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.check.Check;
import org.passeur.core.check.Findings;
import org.passeur.core.check.Problem;
import org.passeur.knowledge.model.ItemLink;
import org.passeur.knowledge.model.KnowledgeFactory;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.LinkKind;
import org.passeur.knowledge.model.Need;
import org.passeur.knowledge.model.Remark;
import org.passeur.knowledge.model.Topic;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;

/** Every check finds its problem once, says it in both languages, and its quick fix mends it. */
@TestInstance(Lifecycle.PER_CLASS)
class ChecksThroughStoreTest {

    private final TestCompany company = new TestCompany();

    @AfterAll
    void close() {
        company.close();
    }

    private static List<Check> checks() {
        return Stream.concat(new OrganisationDomain().checks().stream(), new KnowledgeDomain().checks().stream())
                .toList();
    }

    private List<Problem> problems(Locale language) {
        Findings found = Findings.all();
        checks().forEach(check -> check.run(company.repository, DAY, language, found));
        return found.problems();
    }

    private Set<String> about(Ref ref) {
        return problems(Locale.ENGLISH).stream()
                .filter(p -> p.object().ref().equals(ref))
                .map(Problem::check)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void eachFindsItsOwn() {
        Ref team = company.team("Team");
        Ref left = company.make(PERSON, Person.class, p -> {
            p.setName("Left");
            p.setEmail("same@example.org");
            p.setLeft(DAY.minusDays(1));
            p.setKeepUntil(DAY.minusDays(1));
        });
        Ref here = company.make(PERSON, Person.class, p -> {
            p.setName("Here");
            p.setEmail("SAME@example.org ");
        });
        Ref membership = company.member(left, team);
        company.member(left, team, null, DAY.minusDays(9));
        try (WorkingCopy copy = company.repository.open()) {
            copy.get(here, Person.class).setManager(copy.get(left, Person.class));
            copy.get(team, Team.class).setLead(copy.get(left, Person.class));
            copy.commit("lead");
        }
        Ref topic = company.topic("Topic");
        Ref stale = company.structured("Stale", topic, left);
        company.change(stale, KnowledgeItem.class, i -> {
            i.setVerifiedOn(DAY.minusDays(91));
            i.setCapturedOn(DAY.minusDays(31));
            i.setStructuredOn(DAY.minusDays(31));
            i.setCriticality(3);
        });
        Ref due = company.structured("Due", topic, here);
        company.change(due, KnowledgeItem.class, i -> {
            i.setVerifiedOn(DAY.minusDays(80));
            i.setCriticality(5);
        });
        Ref bare = company.item("Bare", i -> {
        });
        Ref twin = company.item("Bare!", i -> {
        });
        Ref holding = company.hold(left, stale);
        company.hold(here, due);
        Ref twice = company.hold(here, due);
        Ref need = company.make(NEED, Need.class, n -> {
            n.setWords("Where is it?");
            n.setDate(DAY.minusDays(15));
        });
        try (WorkingCopy copy = company.repository.open()) {
            Remark remark = copy.create(REMARK, Remark.class);
            remark.setItem(copy.get(due, KnowledgeItem.class));
            remark.setDate(DAY.minusDays(15));
            remark.setWords("Really?");
            ItemLink link = KnowledgeFactory.eINSTANCE.createItemLink();
            link.setKind(LinkKind.CONTRADICTS);
            link.setTarget(copy.get(stale, KnowledgeItem.class));
            copy.get(due, KnowledgeItem.class).getLinks().add(link);
            copy.commit("around");
            assertEquals(Set.of("knowledge.remark-open"), about(company.models.ref(remark)));
        }
        assertEquals(Set.of("organisation.lead-has-left"), about(team));
        assertEquals(Set.of("organisation.keep-until-passed"), about(left));
        assertEquals(
                Set.of("organisation.manager-has-left", "organisation.no-consent", "organisation.person-without-team",
                        "organisation.same-email"),
                about(here));
        assertTrue(about(membership).contains("organisation.membership-after-departure"));
        assertEquals(Set.of("knowledge.no-holder", "knowledge.stored-not-shared", "knowledge.verification-expired",
                "knowledge.verifier-has-left"), about(stale));
        assertEquals(Set.of("knowledge.contradiction", "knowledge.sole-holder", "knowledge.verification-due"),
                about(due));
        assertEquals(Set.of("knowledge.criticality-not-assessed", "knowledge.near-duplicate", "knowledge.no-topic",
                "knowledge.no-verifier"), about(bare));
        assertEquals(Set.of("knowledge.criticality-not-assessed", "knowledge.no-topic", "knowledge.no-verifier"),
                about(twin));
        assertEquals(Set.of("knowledge.holder-has-left"), about(holding));
        assertEquals(Set.of("knowledge.held-twice"), about(twice));
        assertEquals(Set.of("knowledge.need-without-outcome"), about(need));
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (Problem problem : problems(language)) {
                assertFalse(problem.sentence().contains("!") && !problem.sentence().contains("Bare!")
                        || problem.sentence().contains("{"), problem::sentence);
            }
        }
        Set<String> silent = checks().stream().map(Check::id).collect(Collectors.toCollection(TreeSet::new));
        problems(Locale.ENGLISH).forEach(p -> silent.remove(p.check()));
        assertEquals(Set.of("organisation.team-without-lead"), silent);
        quickFixesMend();
    }

    /** More rows than are read at once, of which most are only counted; every third item has a topic. */
    @Test
    void whatManyHaveIsSaidOfTheFirstAndCounted() {
        try (TestCompany large = new TestCompany()) {
            Ref topic = large.topic("Topic");
            try (WorkingCopy copy = large.repository.open()) {
                for (int i = 0; i < 1800; i++) {
                    KnowledgeItem item = copy.create(KNOWLEDGE_ITEM, KnowledgeItem.class);
                    item.setTitle("Item " + i);
                    item.setCriticality(4);
                    if (i % 3 == 0) {
                        item.getTopics().add(copy.get(topic, Topic.class));
                    }
                }
                copy.commit("items");
            }
            for (Check check : checks()) {
                Findings all = Findings.all();
                check.run(large.repository, DAY, Locale.ENGLISH, all);
                Findings some = new Findings(100);
                check.run(large.repository, DAY, Locale.ENGLISH, some);
                assertEquals(all.problems().size(), some.count(), check.id());
                assertEquals(all.problems().subList(0, Math.min(100, all.problems().size())), some.problems());
                if (check.id().equals("knowledge.no-topic")) {
                    assertEquals(1200, some.count());
                }
            }
        }
    }

    private void quickFixesMend() {
        List<ObjectAction> actions = Stream
                .concat(new OrganisationDomain().actions().stream(), new KnowledgeDomain().actions().stream())
                .toList();
        for (Problem problem : problems(Locale.ENGLISH)) {
            for (String fix : problem.fixes()) {
                ObjectAction action = actions.stream().filter(a -> a.id().equals(fix)).findFirst().orElseThrow();
                try (WorkingCopy copy = company.repository.open()) {
                    if (copy.find(problem.object().ref()).isPresent() && !fix.equals("knowledge.archive")) {
                        company.today(java.time.LocalDate.now());
                        action.run(copy, List.of(copy.get(problem.object().ref())));
                        ChangeSet done = copy.commit(fix);
                        assertTrue(done.number() > 0, problem::sentence);
                    }
                }
            }
        }
        Set<String> mended = Set.of("knowledge.holder-has-left", "knowledge.need-without-outcome",
                "knowledge.remark-open",
                "knowledge.verification-due", "knowledge.verification-expired", "organisation.keep-until-passed",
                "organisation.membership-after-departure", "organisation.no-consent");
        assertEquals(List.of(),
                problems(Locale.ENGLISH).stream().map(Problem::check).filter(mended::contains).toList());
    }
}
