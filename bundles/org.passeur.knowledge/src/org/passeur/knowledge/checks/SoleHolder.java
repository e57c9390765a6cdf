// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import org.passeur.core.check.Severity;

/** Critical items that one person alone holds. */
final class SoleHolder extends CriticalHolders {

    SoleHolder() {
        super("knowledge.sole-holder", Severity.WARNING, 1);
    }
}
