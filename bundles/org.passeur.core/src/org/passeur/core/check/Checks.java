// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Models;
import org.passeur.core.Repository;

/** Runs the checks of all domains: the one way for the workbench, the command line and reports. */
public final class Checks {

    private final Models models;

    /** The checks of these models. */
    public Checks(Models models) {
        this.models = models;
    }

    /** Every check, in the order of domains. */
    public List<Check> all() {
        return models.domains().stream().flatMap(d -> d.checks().stream()).toList();
    }

    /** The checks that a change of some classes concerns; one that concerns a class concerns its subclasses. */
    public List<Check> concerning(Set<EClass> changed) {
        return all().stream()
                .filter(c -> c.concerns().stream().anyMatch(type -> changed.stream().anyMatch(type::isSuperTypeOf)))
                .toList();
    }

    /** The problems of a day, the worst first; what was found so far where it is stopped. */
    public List<Problem> run(Repository repository, List<Check> checks, LocalDate on, Locale locale,
            BooleanSupplier stopped) {
        List<Problem> problems = new ArrayList<>();
        for (Check check : checks) {
            if (stopped.getAsBoolean()) {
                break;
            }
            Findings found = Findings.all();
            check.run(repository, on, locale, found);
            problems.addAll(found.problems());
        }
        problems.sort(Comparator.comparing(Problem::severity));
        return problems;
    }
}
