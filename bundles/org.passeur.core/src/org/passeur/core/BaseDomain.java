// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.analysis.Analysis;
import org.passeur.core.check.Check;
import org.passeur.core.l10n.Texts;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.TableSpec;

/** A domain that says once, when it is made, what it holds; the pattern of the base's domains. */
public abstract class BaseDomain implements Domain {

    /** What a domain holds; each list is as {@link Domain} describes it. */
    public record Parts(List<TableSpec> tables, List<FormSpec> forms, List<DerivedColumn> derivedColumns,
            List<CommitRule> commitRules, List<Check> checks, List<ObjectAction> actions, List<Analysis> analyses) {
    }

    private final String id;
    private final int order;
    private final EPackage model;
    private final Texts texts;
    private final Parts parts;

    /** A domain under a name, in its place, with its model, its words and what it holds. */
    protected BaseDomain(String id, int order, EPackage model, Texts texts, Parts parts) {
        this.id = id;
        this.order = order;
        this.model = model;
        this.texts = texts;
        this.parts = parts;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final EPackage model() {
        return model;
    }

    @Override
    public final Texts texts() {
        return texts;
    }

    @Override
    public final List<TableSpec> tables() {
        return parts.tables;
    }

    @Override
    public final List<FormSpec> forms() {
        return parts.forms;
    }

    @Override
    public final List<DerivedColumn> derivedColumns() {
        return parts.derivedColumns;
    }

    @Override
    public final List<CommitRule> commitRules() {
        return parts.commitRules;
    }

    @Override
    public final List<Check> checks() {
        return parts.checks;
    }

    @Override
    public final List<ObjectAction> actions() {
        return parts.actions;
    }

    @Override
    public final List<Analysis> analyses() {
        return parts.analyses;
    }
}
