// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Models;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.actions.Actions;

/** What the head of a form says about its object: the name, what it is and in which state, and what can be done with it. */
final class FormHead {

    private static final int MOST_ACTS = 4;

    private final Session session;
    private final EClass type;
    private final FormHeader header;

    FormHead(Session session, EClass type, FormHeader header) {
        this.session = session;
        this.type = type;
        this.header = header;
    }

    /** Shows the name; answers what is shown. */
    String name(Entity object, boolean kept) {
        Models models = session.models();
        String shown = !kept && isUnnamed(object) ? session.creation(type) : models.title(object);
        header.show(models.form(type).icon(), shown, models.label(type, session.locale()) + state(object));
        return shown;
    }

    /** What names an object first is not there yet; a day or a number, with which some begin, is no name. */
    private boolean isUnnamed(Entity object) {
        return session.models().titleFeatures(type).stream().limit(1).map(object::eGet)
                .allMatch(value -> value == null || value instanceof Temporal || value instanceof Number
                        || value.toString().isBlank());
    }

    private String state(Entity object) {
        if (session.models().absent(type)) {
            return "  \u00b7  " + Words.get("form.absent");
        }
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean state = feature.getEType() instanceof EEnum
                    && session.models().annotation(feature, "readOnly").isPresent();
            if (state && object.eGet(feature) instanceof Enumerator literal) {
                return "  \u00b7  " + session.models().label(literal, session.locale());
            }
        }
        return "";
    }

    /** Shows what can be done with an object that is kept; true where the button with the cursor is gone and no other has it. */
    boolean acts(Entity object, boolean kept, Consumer<ObjectAction> act) {
        List<FormHeader.Act> acts = new ArrayList<>();
        if (kept) {
            for (ObjectAction action : new Actions(session).of(type)) {
                if (acts.size() < MOST_ACTS && action.appliesTo(object)) {
                    acts.add(new FormHeader.Act(action.icon(), action.label(session.locale()),
                            () -> act.accept(action)));
                }
            }
        }
        return header.acts(acts);
    }
}
