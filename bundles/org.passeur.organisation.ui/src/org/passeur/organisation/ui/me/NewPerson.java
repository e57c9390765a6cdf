// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.ui.me;

import java.util.regex.Pattern;

import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.organisation.model.Person;

/**
 * Somebody who says that she is the user and is not among the people yet.
 *
 * @param name as it is to be shown
 * @param email may be empty
 */
public record NewPerson(String name, String email) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    public NewPerson {
        name = name.strip();
        email = email.strip();
    }

    /** What is wrong with it: the key of a sentence, or empty. */
    public String trouble() {
        return name.isEmpty() ? "me.no-name"
                : !email.isEmpty() && !ADDRESS.matcher(email).matches() ? "me.no-email" : "";
    }

    /** Keeps the person. */
    public Ref keep(Repository repository, String label) {
        try (WorkingCopy copy = repository.open()) {
            Person person = copy.create(OrganisationPackage.Literals.PERSON, Person.class);
            person.setName(name);
            if (!email.isEmpty()) {
                person.setEmail(email);
            }
            copy.commit(label);
            return repository.models().ref(person);
        }
    }
}
