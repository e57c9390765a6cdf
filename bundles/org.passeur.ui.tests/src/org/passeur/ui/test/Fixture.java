// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.ItemKind;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.model.Topic;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;
import org.passeur.ui.Session;

/** A small company in the workspace of the tests; made once. */
public final class Fixture {

    public static final int ITEMS = 30;

    private static Fixture made;

    private final List<Ref> items = new ArrayList<>();
    private final List<Ref> people = new ArrayList<>();

    private Fixture() {
        Repository repository = repository();
        try (WorkingCopy copy = repository.open()) {
            Topic topic = copy.create(KnowledgePackage.Literals.TOPIC, Topic.class);
            topic.setName("Accueil");
            Team team = copy.create(OrganisationPackage.Literals.TEAM, Team.class);
            team.setName("Atelier");
            List<Person> persons = new ArrayList<>();
            for (String name : new String[] { "Claire Moreau", "Hugo Dubois", "Inès Lefèvre", "Marc Garnier" }) {
                Person person = copy.create(OrganisationPackage.Literals.PERSON, Person.class);
                person.setName(name);
                person.setEmail(name.substring(0, name.indexOf(' ')).toLowerCase() + "@lumen.example");
                person.setJoined(LocalDate.of(2020, 1, 6));
                persons.add(person);
                people.add(repository.models().ref(person));
            }
            for (int i = 0; i < ITEMS; i++) {
                KnowledgeItem item = copy.create(KnowledgePackage.Literals.KNOWLEDGE_ITEM, KnowledgeItem.class);
                item.setTitle(String.format("Savoir %02d", Integer.valueOf(i)));
                item.setKind(ItemKind.values()[i % ItemKind.values().length]);
                item.setBody(
                        "# Titre\n\nUn *texte* avec une [adresse](https://example.org) et\n\n- un point\n- un autre");
                item.setCriticality(i % 3 == 0 ? null : Integer.valueOf(1 + i % 5));
                item.getTopics().add(topic);
                items.add(repository.models().ref(item));
                if (i % 2 == 0) {
                    Holding holding = copy.create(KnowledgePackage.Literals.HOLDING, Holding.class);
                    holding.setItem(item);
                    holding.setPerson(persons.get(i % persons.size()));
                    holding.setLevel(1 + i % 5);
                }
            }
            copy.commit("Fixture");
        }
    }

    /** The company. */
    public static synchronized Fixture get() {
        if (made == null) {
            made = new Fixture();
        }
        return made;
    }

    /** The repository of the running workbench. */
    public static Repository repository() {
        return Driver.ui(Session::current).repository();
    }

    /** An item. */
    public Ref item(int i) {
        return items.get(i);
    }

    /** A person. */
    public Ref person(int i) {
        return people.get(i);
    }

    /** A new item of its own for a test. */
    public static Ref newItem(String title) {
        try (WorkingCopy copy = repository().open()) {
            KnowledgeItem item = copy.create(KnowledgePackage.Literals.KNOWLEDGE_ITEM, KnowledgeItem.class);
            item.setTitle(title);
            copy.commit("New " + title);
            return repository().models().ref(item);
        }
    }
}
