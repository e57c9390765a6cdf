// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import org.eclipse.emf.ecore.EDataType;

/**
 * Takes the tables of a model from one version to a later one where that is more than an addition. The versions are those
 * of the annotation {@code schemaVersion} under {@code http://passeur.org/store} of the package. All steps of an opening
 * are one transaction: where one fails, nothing has happened.
 */
public interface MigrationStep {

    /** The version that it starts from. */
    int from();

    /** The version that it leads to. */
    int to();

    /** Does it, before the tables get what is new in the model. */
    void apply(Tables tables);

    /**
     * What a step may do with the tables of its model, which are as the older version made them. What a step renames or
     * converts is known by its new name afterwards. A bad name is an {@link IllegalArgumentException}.
     */
    interface Tables {

        /** The name of the table of a concrete class. */
        String table(String type);

        /** The name of the column of a feature with one value. */
        String column(String type, String feature);

        /** The name of the table of a feature with many values. */
        String linkTable(String type, String feature);

        /** A feature is called otherwise: in tables, in the history of values, and in deleted objects. */
        void renameFeature(String type, String from, String to);

        /** A class is called otherwise: where it is pointed at, in the history, and in deleted objects. Its table stays. */
        void renameClass(String from, String to);

        /**
         * An attribute gets another type; its values are converted by way of their text. Where the text of one is no value of
         * the type, the step fails.
         */
        void changeType(String type, String attribute, EDataType dataType);

        /** Any statement that changes rows, such as one that moves values. */
        void sql(String statement);
    }
}
