// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import java.util.List;

import org.passeur.core.check.Check;

/** All checks of this domain. */
public final class PracticeChecks {

    private PracticeChecks() {
    }

    /** All of them. */
    public static List<Check> all() {
        return List.of(new PlannedInThePast(),
                new HeldNotSummarised(),
                new NotActedUpon(),
                new NobodyCame(),
                new FeedbackNotSent(),
                new NotReformulated(),
                new NotAssessed(),
                new Unanswered(),
                new NotValidated(),
                new OwnerHasLeft(),
                new NobodyOwns(),
                new ChannelWithoutRules(),
                new CandidateWaits(),
                new MandateNotValidated(),
                new NoNextSession(),
                new PassedInClosedChannel(),
                new ArrivalWithoutPlan(), new StepsOpen(), new Silo(), new SessionConflict());
    }
}
