// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.knowledge.model.KnowledgeItem;

/** Takes an item out of the living ones; it stays to be read. */
final class Archive implements ObjectAction {

    static final String ID = "knowledge.archive";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public EClass type() {
        return KNOWLEDGE_ITEM;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "action." + ID);
    }

    @Override
    public String icon() {
        return "archive";
    }

    @Override
    public boolean appliesTo(Entity object) {
        return object instanceof KnowledgeItem item && item.getArchivedOn() == null;
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        for (Entity object : objects) {
            if (appliesTo(object)) {
                ((KnowledgeItem) object).setArchivedOn(LocalDate.now());
            }
        }
    }
}
