// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.List;

import org.passeur.core.action.ObjectAction;

/** What can be done with items and what surrounds them in one step. */
public final class Actions {

    private Actions() {
    }

    /** All of them. */
    public static List<ObjectAction> all() {
        return List.of(new Verify(), new ApplyTemplate(), new Archive(), new Unarchive(), new EndHolding(),
                new AnswerRemark(),
                new NoReply(), new ItemsFromNotes());
    }
}
