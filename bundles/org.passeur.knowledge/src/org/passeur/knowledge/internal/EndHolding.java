// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.knowledge.model.Holding;

/** Ends a holding on the day on which its person left. */
final class EndHolding implements ObjectAction {

    static final String ID = "knowledge.end-holding";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public EClass type() {
        return HOLDING;
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
        return object instanceof Holding h && h.getPerson() != null && h.getPerson().getLeft() != null
                && (h.getUntil() == null || h.getUntil().isAfter(h.getPerson().getLeft()));
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        for (Entity object : objects) {
            if (appliesTo(object)) {
                Holding holding = (Holding) object;
                holding.setUntil(holding.getPerson().getLeft());
            }
        }
    }
}
