// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.organisation.model.Person;

/** Notes that a person agrees to what is kept on her. */
final class GiveConsent implements ObjectAction {

    static final String ID = "organisation.give-consent";

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
        return "check2-circle";
    }

    @Override
    public boolean appliesTo(Entity object) {
        return object instanceof Person p && !p.isConsent() && p.getErasedOn() == null;
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        for (Entity object : objects) {
            if (appliesTo(object)) {
                ((Person) object).setConsent(true);
            }
        }
    }
}
