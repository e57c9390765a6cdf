// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.core.query.Query;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** People, managers and memberships as they are kept. */
@TestInstance(Lifecycle.PER_CLASS)
class PeopleThroughStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Models models = new ModelsImpl(List.of(new OrganisationDomain()));
    private final Workspace workspace = MemoryWorkspace.create(models);
    private final Repository repository = workspace.repository();

    @AfterAll
    void close() {
        workspace.close();
    }

    private Ref person(String name, @Nullable Ref manager, Consumer<Person> more) {
        try (WorkingCopy copy = repository.open()) {
            Person person = copy.create(PERSON, Person.class);
            person.setName(name);
            if (manager != null) {
                person.setManager(copy.get(manager, Person.class));
            }
            more.accept(person);
            copy.commit("person");
            return models.ref(person);
        }
    }

    private Ref member(Ref person, Ref team, @Nullable LocalDate from, @Nullable LocalDate to) {
        try (WorkingCopy copy = repository.open()) {
            Membership membership = copy.create(MEMBERSHIP, Membership.class);
            membership.setPerson(copy.get(person, Person.class));
            membership.setTeam(copy.get(team, Team.class));
            membership.setFrom(from);
            membership.setTo(to);
            copy.commit("member");
            return models.ref(membership);
        }
    }

    private Ref team(String name) {
        try (WorkingCopy copy = repository.open()) {
            Team team = copy.create(TEAM, Team.class);
            team.setName(name);
            copy.commit("team");
            return models.ref(team);
        }
    }

    @Test
    void theChartShowsWhoIsThereOnADay() {
        Ref boss = person("Olga", null, p -> p.setLeft(DAY));
        Ref deputy = person("Pia", boss, p -> {
        });
        person("Quentin", deputy, p -> p.setJoined(DAY.plusDays(1)));
        Ref lab = team("Lab");
        member(deputy, lab, null, DAY);
        member(boss, lab, null, null);
        OrgChart today = OrgChart.of(repository, DAY);
        OrgChart.Node top = today.roots().stream().filter(n -> n.person().link().ref().equals(boss)).findFirst()
                .orElseThrow();
        assertEquals(2, top.size(), "Quentin comes tomorrow");
        OrgChart tomorrow = OrgChart.of(repository, DAY.plusDays(1));
        assertTrue(tomorrow.roots().stream().noneMatch(n -> n.person().link().ref().equals(boss)), "Olga is gone");
        OrgChart.Node pia = tomorrow.roots().stream().filter(n -> n.person().link().ref().equals(deputy)).findFirst()
                .orElseThrow();
        assertEquals(2, pia.size());
        assertEquals(List.of(), pia.person().teams());
        assertEquals(2, repository.rows(Query.of(TEAM).columns("members").on(DAY), List.of(lab.id())).getFirst()
                .get("members"));
        assertEquals(0, repository.rows(Query.of(TEAM).columns("members").on(DAY.plusDays(1)), List.of(lab.id()))
                .getFirst().get("members"));
        assertEquals("Lab", repository.rows(Query.of(PERSON).columns("teams").on(DAY), List.of(deputy.id())).getFirst()
                .get("teams"));
    }

    @Test
    void whatCanNeverBeRightIsRefused() {
        Ref rose = person("Rose", null, p -> {
        });
        Ref sam = person("Sam", rose, p -> {
        });
        try (WorkingCopy copy = repository.open()) {
            copy.get(rose, Person.class).setManager(copy.get(sam, Person.class));
            assertEquals("error.person.cycle", assertThrows(PasseurException.class, () -> copy.commit("cycle")).key());
        }
        assertEquals("error.person.order", assertThrows(PasseurException.class, () -> person("Tess", null, p -> {
            p.setJoined(DAY);
            p.setLeft(DAY.minusDays(1));
        })).key());
        Ref team = team("Garage");
        member(sam, team, null, DAY.minusDays(1));
        member(sam, team, DAY, null);
        PasseurException twice = assertThrows(PasseurException.class, () -> member(sam, team, DAY.plusDays(9), null));
        assertEquals(
                "Sam est déjà membre de l’équipe Garage ; mettez fin à cette appartenance avant d’en commencer une autre.",
                twice.sentence(Locale.FRENCH));
        assertEquals("error.membership.order",
                assertThrows(PasseurException.class, () -> member(rose, team, DAY, DAY.minusDays(1))).key());
    }

    @Test
    void peopleAreFoundByWhateverNamesThem() {
        Ref una = person("Una Élise", null, p -> {
            p.setEmail("una@example.org");
            p.setAlias("Blue fox");
        });
        person("Vera", null, p -> p.setEmail("vera1@example.org"));
        person("Véra", null, p -> p.setEmail("vera2@example.org"));
        for (String word : List.of("una elise", "UNA@example.org", "blue FOX", una.toString())) {
            assertEquals(List.of(una), People.require(repository, List.of(word)).stream().map(Link::ref).toList(),
                    word);
        }
        assertEquals(2, People.require(repository, List.of("una elise; vera2@example.org")).size());
        PasseurException several = assertThrows(PasseurException.class,
                () -> People.require(repository, List.of("vera")));
        assertTrue(several.sentence(Locale.ENGLISH).contains("vera1@example.org"), several.sentence(Locale.ENGLISH));
        assertEquals("error.person.unknown",
                assertThrows(PasseurException.class, () -> People.require(repository, List.of("Wim"))).key());
        assertEquals(una, WhoAmI.guess(repository, "uelise", DAY).orElseThrow().ref());
        assertFalse(WhoAmI.guess(repository, "vera", DAY).isPresent());
        assertTrue(WhoAmI.candidates(repository, DAY).stream().anyMatch(l -> l.ref().equals(una)));
    }
}
