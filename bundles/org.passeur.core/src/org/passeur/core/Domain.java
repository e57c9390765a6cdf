// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EPackage;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.analysis.Analysis;
import org.passeur.core.check.Check;
import org.passeur.core.l10n.Texts;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.TableSpec;

/**
 * A room of the house, registered as an OSGi service by the base's domains and by plug-ins alike: a model with its words,
 * rules, screens and actions. Reports, importers and search facets are services of their own floors.
 */
public interface Domain {

    /** The short name, equal to the name of its package, such as {@code knowledge}. */
    String id();

    /** The place in navigation and in the order of dependencies; the base's domains take 100, 200, ... */
    int order();

    /** The model. */
    EPackage model();

    /** The words: labels of classes, features and literals under their names, and the domain's own under {@code domain.<id>}. */
    Texts texts();

    /** The tables of the navigator, in order; a class without one gets a table made from the model. */
    default List<TableSpec> tables() {
        return List.of();
    }

    /** The forms; a class without one gets a form made from the model. */
    default List<FormSpec> forms() {
        return List.of();
    }

    /** The columns that are computed rather than kept. */
    default List<DerivedColumn> derivedColumns() {
        return List.of();
    }

    /** What is derived or forbidden whenever something is saved. */
    default List<CommitRule> commitRules() {
        return List.of();
    }

    /** The checks. */
    default List<Check> checks() {
        return List.of();
    }

    /** What can be done with objects, beyond editing them. */
    default List<ObjectAction> actions() {
        return List.of();
    }

    /** The figures that can be asked for. */
    default List<Analysis> analyses() {
        return List.of();
    }

    /** The steps by which workspaces of older versions of the model come up to it; what only adds needs none. */
    default List<MigrationStep> migrationSteps() {
        return List.of();
    }

    /** Writes what a new workspace begins with, in its language; whoever makes the workspace commits. */
    default void begin(WorkingCopy copy, Locale language) {
    }

    /** True for the room of a plug-in that is not installed: its objects can be read, and nothing else. */
    default boolean absent() {
        return false;
    }
}
