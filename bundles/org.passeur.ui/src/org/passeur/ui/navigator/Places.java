// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.navigator;

import java.util.Comparator;
import java.util.List;

import org.passeur.ui.Services;

/** The places that are registered. */
final class Places {

    private Places() {
    }

    static List<Place> all() {
        return Services.all(Place.class).stream().sorted(Comparator.comparingInt(Place::order)).toList();
    }
}
