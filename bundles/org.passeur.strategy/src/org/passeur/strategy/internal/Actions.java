// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import java.util.List;

import org.passeur.core.action.ObjectAction;

/** What can be done with strategies in one step. */
public final class Actions {

    private Actions() {
    }

    /** All of them. */
    public static List<ObjectAction> all() {
        return List.of(Step.SUBMIT, Step.REWORK, Step.VALIDATE, new NewEdition());
    }
}
