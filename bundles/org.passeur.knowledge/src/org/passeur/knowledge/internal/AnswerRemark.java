// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.REMARK;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.knowledge.model.Remark;
import org.passeur.knowledge.model.RemarkState;

/** Marks a remark as dealt with. */
final class AnswerRemark implements ObjectAction {

    static final String ID = "knowledge.answer-remark";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public EClass type() {
        return REMARK;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "action." + ID);
    }

    @Override
    public String icon() {
        return "check2";
    }

    @Override
    public boolean appliesTo(Entity object) {
        return object instanceof Remark remark && remark.getState() == RemarkState.OPEN;
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        for (Entity object : objects) {
            if (appliesTo(object)) {
                ((Remark) object).setState(RemarkState.ANSWERED);
            }
        }
    }
}
