// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import org.passeur.core.check.Severity;

/** Critical items that nobody who is here is known to hold. */
final class NoHolder extends CriticalHolders {

    NoHolder() {
        super("knowledge.no-holder", Severity.ERROR, 0);
    }
}
