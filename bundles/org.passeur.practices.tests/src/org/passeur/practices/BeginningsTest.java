// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.passeur.practices.TestCompany.DAY;
import static org.passeur.practices.model.PracticesPackage.Literals.JOURNAL_ENTRY;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;
import static org.passeur.practices.model.PracticesPackage.Literals.YEAR_PLAN;

import org.junit.jupiter.api.Test;
import org.passeur.core.WorkingCopy;
import org.passeur.practices.model.JournalEntry;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.YearPlan;

/** What a new object of this domain shows before anybody typed. */
class BeginningsTest {

    @Test
    void aPlanBeginsWithThisYearAndTheJournalWithToday() {
        try (TestCompany company = new TestCompany(); WorkingCopy copy = company.repository.open()) {
            assertEquals(DAY.getYear(), copy.create(YEAR_PLAN, YearPlan.class).getYear());
            assertEquals(DAY, copy.create(JOURNAL_ENTRY, JournalEntry.class).getDate());
            assertNull(copy.create(SESSION, Session.class).getDate());
        }
    }
}
