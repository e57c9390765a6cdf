// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

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
import org.passeur.strategy.checks.StrategyChecks;
import org.passeur.strategy.internal.Actions;
import org.passeur.strategy.internal.Analyses;
import org.passeur.strategy.internal.Columns;
import org.passeur.strategy.internal.Forms;
import org.passeur.strategy.internal.Rules;
import org.passeur.strategy.internal.Tables;
import org.passeur.strategy.internal.Words;
import org.passeur.strategy.model.StrategyPackage;

/** The room of strategies, their objectives and indicators (DOMAIN 5). */
public final class StrategyDomain implements Domain {

    private final List<TableSpec> tables = Tables.all();
    private final List<FormSpec> forms = Forms.all();
    private final List<DerivedColumn> derivedColumns = Columns.all();
    private final List<CommitRule> commitRules = Rules.all();
    private final List<Check> checks = StrategyChecks.all();
    private final List<ObjectAction> actions = Actions.all();
    private final List<Analysis> analyses = Analyses.all();

    @Override
    public String id() {
        return "strategy";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public EPackage model() {
        return StrategyPackage.eINSTANCE;
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
}
