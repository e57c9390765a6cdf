// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.checks;

import java.util.List;

import org.passeur.core.check.Check;

/** All checks of this domain. */
public final class OrganisationChecks {

    private OrganisationChecks() {
    }

    /** All of them. */
    public static List<Check> all() {
        return List.of(new PersonWithoutTeam(), new TeamWithoutLead(), new LeadHasLeft(), new ManagerHasLeft(),
                new KeepUntilPassed(), new NoConsent(), new MembershipAfterDeparture(), new SameEmail(),
                new MembershipOverlap());
    }
}
