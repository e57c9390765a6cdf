// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

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
import org.passeur.knowledge.checks.KnowledgeChecks;
import org.passeur.knowledge.internal.Actions;
import org.passeur.knowledge.internal.Analyses;
import org.passeur.knowledge.internal.Columns;
import org.passeur.knowledge.internal.Forms;
import org.passeur.knowledge.internal.Rules;
import org.passeur.knowledge.internal.Tables;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.KnowledgePackage;

/** The room of knowledge items and what surrounds them (DOMAIN 2). */
public final class KnowledgeDomain implements Domain {

    private final List<TableSpec> tables = Tables.all();
    private final List<FormSpec> forms = Forms.all();
    private final List<DerivedColumn> derivedColumns = Columns.all();
    private final List<CommitRule> commitRules = Rules.all();
    private final List<Check> checks = KnowledgeChecks.all();
    private final List<ObjectAction> actions = Actions.all();
    private final List<Analysis> analyses = Analyses.all();

    @Override
    public String id() {
        return "knowledge";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public EPackage model() {
        return KnowledgePackage.eINSTANCE;
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
