// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.util.List;
import java.util.function.Consumer;

import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.model.Entity;
import org.passeur.core.rule.Refusals;

/** Finds out which objects a rule refuses that does not say it, by asking it again for each alone. */
final class Refused {

    /** Of more objects at once, each is too long to ask about. */
    private static final int MANY = 5000;

    private Refused() {
    }

    /** The refusals of single objects, or the one of all where each alone is fine. */
    static PasseurException find(PasseurException all, List<Entity> objects, Models models,
            Consumer<List<Entity>> rule) {
        Refusals refusals = new Refusals();
        if (objects.size() <= MANY) {
            for (Entity object : objects) {
                try {
                    rule.accept(List.of(object));
                } catch (PasseurException e) {
                    if (e.kind() != Kind.INVALID) {
                        return e;
                    }
                    refusals.add(e.about().isPresent() ? e : e.about(models.ref(object)));
                }
            }
        }
        return refusals.first().orElse(all);
    }
}
