// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import java.util.Locale;

import org.passeur.core.WorkingCopy;
import org.passeur.core.BaseDomain;
import org.passeur.practices.checks.PracticeChecks;
import org.passeur.practices.internal.Actions;
import org.passeur.practices.internal.Analyses;
import org.passeur.practices.internal.Columns;
import org.passeur.practices.internal.Forms;
import org.passeur.practices.internal.Rules;
import org.passeur.practices.internal.Tables;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.PracticesPackage;

/** The room of the nine ways of sharing and what comes of them (DOMAIN 6). */
public final class PracticesDomain extends BaseDomain {

    /** The room. */
    public PracticesDomain() {
        super("practices", 500, PracticesPackage.eINSTANCE, Words.TEXTS,
                new Parts(Tables.all(), Forms.all(), Columns.all(),
                        Rules.all(), PracticeChecks.all(), Actions.all(), Analyses.all()));
    }

    @Override
    public void begin(WorkingCopy copy, Locale language) {
        Catalogue.begin(copy, language);
    }
}
