// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.organisation.model.OrganisationPackage.Literals.DEPARTMENT;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.check.Check;
import org.passeur.core.check.Findings;
import org.passeur.core.check.Problem;
import org.passeur.core.check.Severity;
import org.passeur.practices.Mixing;
import org.passeur.practices.internal.Words;

/** Departments that met no other one in the sessions of the last twelve months. */
final class Silo implements Check {

    private static final String ID = "practices.silo";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<EClass> concerns() {
        return Set.of(DEPARTMENT, SESSION);
    }

    @Override
    public void run(Repository repository, LocalDate on, Locale locale, Findings found) {
        for (Link department : Mixing.of(repository, on).silos()) {
            found.add(() -> new Problem(ID, Severity.WARNING, department,
                    Words.TEXTS.get(locale, "check." + ID + ".found", department.title()), List.of()));
        }
    }
}
