// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.organisation.model.Membership;

/** Ends a membership on the day on which its person left. */
final class EndMemberships implements ObjectAction {

    static final String ID = "organisation.end-memberships";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public EClass type() {
        return MEMBERSHIP;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "action." + ID);
    }

    @Override
    public String icon() {
        return "calendar-x";
    }

    @Override
    public boolean appliesTo(Entity object) {
        return object instanceof Membership m && m.getPerson() != null && m.getPerson().getLeft() != null
                && (m.getTo() == null || m.getTo().isAfter(m.getPerson().getLeft()));
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        for (Entity object : objects) {
            if (appliesTo(object)) {
                Membership membership = (Membership) object;
                membership.setTo(membership.getPerson().getLeft());
            }
        }
    }
}
