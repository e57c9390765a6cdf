// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.NEED;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.knowledge.model.Need;
import org.passeur.knowledge.model.NeedOutcome;

/** Notes that a need met no reply. */
final class NoReply implements ObjectAction {

    static final String ID = "knowledge.no-reply";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public EClass type() {
        return NEED;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "action." + ID);
    }

    @Override
    public String icon() {
        return "envelope-x";
    }

    @Override
    public boolean appliesTo(Entity object) {
        return object instanceof Need need && need.getOutcome() == NeedOutcome.PENDING;
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        for (Entity object : objects) {
            if (appliesTo(object)) {
                ((Need) object).setOutcome(NeedOutcome.NO_REPLY);
            }
        }
    }
}
