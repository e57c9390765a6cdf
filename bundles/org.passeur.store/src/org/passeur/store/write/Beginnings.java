// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.time.LocalDate;
import java.time.ZoneId;

import org.passeur.core.model.Entity;

/** What a new object begins with that no default of a model can say, because it depends on the day. */
final class Beginnings {

    private Beginnings() {
    }

    /** Sets the attributes that the annotation {@code begins} names: to the day, or to its year. */
    static void set(Entity object, Store store) {
        store.schema().beginnings(object.eClass()).forEach((attribute, what) -> {
            LocalDate today = LocalDate.ofInstant(store.clock().instant(), ZoneId.systemDefault());
            object.eSet(attribute, switch (what) {
                case "today" -> today;
                case "year" -> Integer.valueOf(today.getYear());
                default -> throw new IllegalArgumentException(attribute.getName() + " begins with " + what);
            });
        });
    }
}
