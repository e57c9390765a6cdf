// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import org.passeur.core.CommitEvent.Operation;

/**
 * What some change sets did to an object, taken together.
 *
 * @param since the first of them that touched it
 */
record Change(Operation operation, long since) {

    /** This and what a later change set did. */
    Change then(Operation next) {
        // what was made and then changed is still new to the index; what was deleted and came back is not
        boolean stillNew = operation == Operation.CREATED && next == Operation.UPDATED;
        boolean back = operation != Operation.CREATED && next == Operation.CREATED;
        return new Change(stillNew ? Operation.CREATED : back ? Operation.UPDATED : next, since);
    }
}
