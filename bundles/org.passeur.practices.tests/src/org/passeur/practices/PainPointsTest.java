// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.passeur.practices.TestCompany.DAY;
import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;
import static org.passeur.practices.TestCompany.refused;

import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.practices.model.PainPoint;
import org.passeur.practices.model.PainPointState;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.Session;

/** From raised to answered, and what says the same becomes one. */
class PainPointsTest {

    private final TestCompany company = new TestCompany();

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void theStateFollowsTheDates() {
        Ref pain = company.painPoint("Quotes take a week", p -> {
        });
        assertEquals(PainPointState.RAISED, company.value(pain, "state"));
        assertEquals(DAY, company.value(pain, "raisedOn"));
        company.change(pain, PainPoint.class, p -> p.setValidatedOn(DAY));
        assertEquals(PainPointState.VALIDATED, company.value(pain, "state"));
        assertEquals("error.pain-point.answer",
                refused(() -> company.change(pain, PainPoint.class, p -> p.setAnsweredOn(DAY))));
        company.change(pain, PainPoint.class, p -> {
            p.setAnswer("Templates for the ten usual quotes.");
            p.setAnsweredOn(DAY);
        });
        assertEquals(PainPointState.ANSWERED, company.value(pain, "state"));
        assertEquals("error.pain-point.future",
                refused(() -> company.change(pain, PainPoint.class, p -> p.setValidatedOn(DAY.plusDays(1)))));
    }

    @Test
    void itIsRaisedOnTheDayOfItsSession() {
        Ref session = company.session(company.practice(PracticeKind.PAIN_POINTS, "Pain points"), DAY.minusDays(9));
        Ref pain = company.make(PAIN_POINT, PainPoint.class,
                (copy, p) -> {
                    p.setWords("No parking at the hospital");
                    p.setSession(copy.get(session, Session.class));
                });
        assertEquals(DAY.minusDays(9), company.value(pain, "raisedOn"));
    }

    @Test
    void mergingKeepsTheHeaviestAndWhatWasMergedIntoTheOthers() {
        Ref late = company.painPoint("Parts come late", p -> weigh(p, 2, 3));
        Ref waiting = company.painPoint("We wait for parts", p -> weigh(p, 4, 2));
        Ref early = company.painPoint("No spare parts on the van", p -> p.setMergedInto(null));
        company.act("practices.merge-pain-points", early, late);
        assertEquals(PainPointState.MERGED, company.value(early, "state"));
        company.act("practices.merge-pain-points", late, waiting);
        assertEquals(waiting, ((Link) Objects.requireNonNull(company.value(late, "mergedInto"))).ref());
        assertEquals(waiting, ((Link) Objects.requireNonNull(company.value(early, "mergedInto"))).ref());
        assertEquals(3, company.value(waiting, "mentions"));
        assertEquals(4 * 3, company.value(waiting, "weight"));
        assertEquals("error.pain-point.one", refused(() -> company.act("practices.merge-pain-points", waiting, late)));
        assertEquals("error.pain-point.cycle", refused(() -> company.change(waiting, PainPoint.class,
                p -> p.setMergedInto((PainPoint) p.eResource().getResourceSet()
                        .getEObject(late.uri().appendFragment("/"), true)))));
    }

    private static void weigh(PainPoint pain, int frequency, int severity) {
        pain.setFrequency(frequency);
        pain.setSeverity(severity);
    }
}
