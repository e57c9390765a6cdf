// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.practices.PainPoints;
import org.passeur.practices.model.PainPoint;
import org.passeur.practices.model.PainPointState;

/** Merges pain points that say the same into the one that weighs most. */
final class MergePainPoints implements ObjectAction {

    static final String ID = "practices.merge-pain-points";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public EClass type() {
        return PAIN_POINT;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "action." + ID);
    }

    @Override
    public String icon() {
        return "union";
    }

    @Override
    public boolean appliesTo(Entity object) {
        return object instanceof PainPoint pain && pain.getState() != PainPointState.MERGED;
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        List<PainPoint> same = objects.stream().filter(this::appliesTo).map(PainPoint.class::cast).toList();
        if (same.size() < 2) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.pain-point.one");
        }
        PainPoints.merge(copy, PainPoints.heaviest(same), same);
    }
}
