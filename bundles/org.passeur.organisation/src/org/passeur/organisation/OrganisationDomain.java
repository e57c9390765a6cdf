// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation;

import org.passeur.core.BaseDomain;
import org.passeur.organisation.checks.OrganisationChecks;
import org.passeur.organisation.internal.Actions;
import org.passeur.organisation.internal.Analyses;
import org.passeur.organisation.internal.Columns;
import org.passeur.organisation.internal.Forms;
import org.passeur.organisation.internal.Rules;
import org.passeur.organisation.internal.Tables;
import org.passeur.organisation.internal.Words;
import org.passeur.organisation.model.OrganisationPackage;

/** The room of people, teams and departments (DOMAIN 1). */
public final class OrganisationDomain extends BaseDomain {

    /** The room. */
    public OrganisationDomain() {
        super("organisation", 100, OrganisationPackage.eINSTANCE, Words.TEXTS,
                new Parts(Tables.all(), Forms.all(), Columns.all(),
                        Rules.all(), OrganisationChecks.all(), Actions.all(), Analyses.all()));
    }
}
