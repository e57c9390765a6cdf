// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;

/** An action that does the same with each object by itself. */
record OneStep<T extends Entity>(String id, EClass type, Class<T> as, String icon, Predicate<T> applies,
        BiConsumer<WorkingCopy, T> work) implements ObjectAction {

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "action." + id);
    }

    @Override
    public boolean appliesTo(Entity object) {
        return as.isInstance(object) && applies.test(as.cast(object));
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        for (Entity object : objects) {
            if (appliesTo(object)) {
                work.accept(copy, as.cast(object));
            }
        }
    }
}
