// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.model.Entity;
import org.passeur.practices.model.Cadence;
import org.passeur.practices.model.CatalogueEntry;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeState;

/** Lets a new practice begin with what the catalogue says of its kind, and gives one that ended its last day. */
final class PracticeRule implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(PRACTICE);
    }

    @Override
    public void before(Commit commit) {
        Entries entries = new Entries(commit);
        for (Entity object : commit.saved()) {
            if (object instanceof Practice practice) {
                if (commit.isNew(practice)) {
                    entries.of(practice.getKind()).ifPresent(entry -> begin(practice, entry));
                }
                if (practice.getState() == PracticeState.ENDED && practice.getTo() == null) {
                    practice.setTo(commit.today());
                }
            }
        }
    }

    private static void begin(Practice practice, CatalogueEntry entry) {
        if (practice.getAddresses().isEmpty()) {
            Stream.concat(entry.getBarriers().stream(), entry.getItems().stream())
                    .forEach(practice.getAddresses()::add);
        }
        if (practice.getHours() == null) {
            practice.setHours(entry.getHours());
        }
        if (practice.getCadence() == Cadence.ON_OCCASION) {
            practice.setCadence(entry.getCadence());
        }
    }
}
