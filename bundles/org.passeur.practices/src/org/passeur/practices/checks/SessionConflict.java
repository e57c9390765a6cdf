// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Repository;
import org.passeur.core.check.Check;
import org.passeur.core.check.Findings;
import org.passeur.core.check.Problem;
import org.passeur.core.check.Severity;
import org.passeur.practices.Conflicts;
import org.passeur.practices.Conflicts.Conflict;
import org.passeur.practices.internal.Words;

/** Sessions to come that want the same person, team or place at the same time. */
final class SessionConflict implements Check {

    private static final String ID = "practices.session-conflict";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<EClass> concerns() {
        return Set.of(SESSION);
    }

    @Override
    public void run(Repository repository, LocalDate on, Locale locale, Findings found) {
        for (Conflict conflict : Conflicts.of(repository, on)) {
            found.add(() -> new Problem(ID, Severity.WARNING, conflict.first(),
                    Words.TEXTS.get(locale, "check." + ID + ".found", conflict.first().title(),
                            conflict.second().title(), String.join(", ", conflict.shared())),
                    List.of()));
        }
    }
}
