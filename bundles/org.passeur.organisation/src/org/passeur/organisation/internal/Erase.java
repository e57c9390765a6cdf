// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.Doubt;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.organisation.PersonalData;
import org.passeur.organisation.model.Person;

/** Erases the personal data of people; the figures of their teams stay. */
final class Erase implements ObjectAction {

    static final String ID = "organisation.erase";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public EClass type() {
        return PERSON;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "action." + ID);
    }

    @Override
    public String icon() {
        return "eraser";
    }

    @Override
    public boolean appliesTo(Entity object) {
        return object instanceof Person p && p.getErasedOn() == null;
    }

    @Override
    public boolean erases() {
        return true;
    }

    @Override
    public Supplier<List<Doubt>> doubts(Repository repository, List<Ref> objects) {
        return new Doubts(repository, objects)::find;
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        for (Entity object : objects) {
            if (appliesTo(object)) {
                PersonalData.erase((Person) object, LocalDate.now(), Locale.getDefault());
            }
        }
    }
}
