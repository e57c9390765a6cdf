// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.INTERVIEW;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.knowledge.Interviews;
import org.passeur.knowledge.model.Interview;

/** Makes knowledge items of the marked lines of an interview’s notes. */
final class ItemsFromNotes implements ObjectAction {

    static final String ID = "knowledge.items-from-notes";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public EClass type() {
        return INTERVIEW;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "action." + ID);
    }

    @Override
    public String icon() {
        return "lightbulb";
    }

    @Override
    public boolean appliesTo(Entity object) {
        return object instanceof Interview interview && !Notes.pieces(interview.getNotes()).isEmpty();
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        for (Entity object : objects) {
            if (appliesTo(object)) {
                Interviews.itemsFromNotes(copy, (Interview) object);
            }
        }
    }
}
