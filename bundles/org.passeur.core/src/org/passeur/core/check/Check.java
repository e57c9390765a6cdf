// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Repository;

/** A rule of a domain that is looked at after each change, like a compiler's. It reads rows, never every object. */
public interface Check {

    /** A short name such as {@code knowledge.stored-not-shared}; its label and help are keyed {@code check.<id>}. */
    String id();

    /** The classes whose changes can change the result. */
    Set<EClass> concerns();

    /** Finds the problems of a day, said in a language; once the findings are full, it is enough to count. */
    void run(Repository repository, LocalDate on, Locale locale, Findings found);
}
