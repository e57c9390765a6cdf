// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import java.util.List;

import org.passeur.core.action.ObjectAction;

/** What can be done with people and memberships in one step. */
public final class Actions {

    private Actions() {
    }

    /** All of them. */
    public static List<ObjectAction> all() {
        return List.of(new EndMemberships(), new Leave(), new GiveConsent(), new Erase());
    }
}
