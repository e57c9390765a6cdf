// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EPackage;
import org.passeur.core.CommitRule;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Domain;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.analysis.Analysis;
import org.passeur.core.check.Check;
import org.passeur.core.l10n.Texts;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.TableSpec;
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
public final class PracticesDomain implements Domain {

    private final List<TableSpec> tables = Tables.all();
    private final List<FormSpec> forms = Forms.all();
    private final List<DerivedColumn> derivedColumns = Columns.all();
    private final List<CommitRule> commitRules = Rules.all();
    private final List<Check> checks = PracticeChecks.all();
    private final List<ObjectAction> actions = Actions.all();
    private final List<Analysis> analyses = Analyses.all();

    @Override
    public String id() {
        return "practices";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public EPackage model() {
        return PracticesPackage.eINSTANCE;
    }

    @Override
    public Texts texts() {
        return Words.TEXTS;
    }

    @Override
    public List<TableSpec> tables() {
        return tables;
    }

    @Override
    public List<FormSpec> forms() {
        return forms;
    }

    @Override
    public List<DerivedColumn> derivedColumns() {
        return derivedColumns;
    }

    @Override
    public List<CommitRule> commitRules() {
        return commitRules;
    }

    @Override
    public List<Check> checks() {
        return checks;
    }

    @Override
    public List<ObjectAction> actions() {
        return actions;
    }

    @Override
    public List<Analysis> analyses() {
        return analyses;
    }

    @Override
    public void begin(WorkingCopy copy, Locale language) {
        Catalogue.begin(copy, language);
    }
}
