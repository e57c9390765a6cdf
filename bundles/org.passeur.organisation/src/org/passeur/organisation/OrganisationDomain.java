// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.passeur.core.CommitRule;
import org.passeur.core.Domain;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.analysis.Analysis;
import org.passeur.core.check.Check;
import org.passeur.core.l10n.Texts;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.TableSpec;
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
public final class OrganisationDomain implements Domain {

    @Override
    public String id() {
        return "organisation";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public EPackage model() {
        return OrganisationPackage.eINSTANCE;
    }

    @Override
    public Texts texts() {
        return Words.TEXTS;
    }

    @Override
    public List<TableSpec> tables() {
        return Tables.all();
    }

    @Override
    public List<FormSpec> forms() {
        return Forms.all();
    }

    @Override
    public List<DerivedColumn> derivedColumns() {
        return Columns.all();
    }

    @Override
    public List<CommitRule> commitRules() {
        return Rules.all();
    }

    @Override
    public List<Check> checks() {
        return OrganisationChecks.all();
    }

    @Override
    public List<ObjectAction> actions() {
        return Actions.all();
    }

    @Override
    public List<Analysis> analyses() {
        return Analyses.all();
    }
}
