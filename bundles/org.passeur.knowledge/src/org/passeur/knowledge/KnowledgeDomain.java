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
        return KnowledgeChecks.all();
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
