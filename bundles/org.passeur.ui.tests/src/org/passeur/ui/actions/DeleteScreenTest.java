// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Workbench;

/** Who deletes an object is told before which others go along, and can bring all of them back. */
@ExtendWith(Workbench.class)
class DeleteScreenTest {

    @BeforeAll
    static void company() {
        Fixture.get();
    }

    private static Ref newTeam(Repository repository, int members) {
        try (WorkingCopy copy = repository.open()) {
            Team team = copy.create(OrganisationPackage.Literals.TEAM, Team.class);
            team.setName("Verrerie");
            for (int i = 0; i < members; i++) {
                Person person = copy.create(OrganisationPackage.Literals.PERSON, Person.class);
                person.setName("Souffleur " + i);
                Membership membership = copy.create(OrganisationPackage.Literals.MEMBERSHIP, Membership.class);
                membership.setPerson(person);
                membership.setTeam(team);
            }
            copy.commit("new");
            return repository.models().ref(team);
        }
    }

    private static long members(Repository repository, Ref team) {
        return repository.count(Query.of(OrganisationPackage.Literals.MEMBERSHIP)
                .where(Filter.in("team", List.of(Long.valueOf(team.id())))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void whatGoesAlongIsSaidBefore(String language) {
        Workbench.in(language, "light");
        Repository repository = Fixture.repository();
        Ref team = newTeam(repository, 3);
        Shell main = Driver.ui(() -> Driver.window().getShell());
        Driver.begin(() -> new Actions(Session.current()).delete(main, List.of(team)));
        Shell ask = Driver.dialog("ask");
        Screenshots.take("delete-along-" + language);
        String words = Words.get("delete.ask.along", "Verrerie",
                language.equals("fr") ? "3 appartenances" : "3 memberships");
        assertEquals(1, Driver.find(ask, c -> c instanceof Label l && l.getText().equals(words)).size(), words);
        Driver.press(ask, Words.get("delete.title"));
        Driver.until("gone", () -> repository.title(team).isEmpty());
        assertEquals(0, members(repository, team));
        repository.history().restore(team, repository.history().of(team).getFirst().changeSet().number() - 1);
        assertEquals(3, members(repository, team));
    }
}
