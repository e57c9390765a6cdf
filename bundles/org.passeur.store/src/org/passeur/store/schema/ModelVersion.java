// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EPackage;
import org.passeur.store.sql.Session;

/**
 * What a workspace knows of a model.
 *
 * @param version the model's version when the workspace was last brought to it
 * @param fingerprint what stands for its tables
 */
record ModelVersion(int version, String fingerprint) {

    private static final String STORE = "http://passeur.org/store";

    /** The version that a model says it has. */
    static int of(EPackage model) {
        EAnnotation annotation = model.getEAnnotation(STORE);
        String version = annotation == null ? null : annotation.getDetails().get("schemaVersion");
        return version == null ? 1 : Integer.parseInt(version);
    }

    /** By the addresses of models. */
    static Map<String, ModelVersion> known(Session session) throws SQLException {
        Map<String, ModelVersion> known = new TreeMap<>();
        try (ResultSet results = session.prepare("SELECT ns_uri, schema_version, fingerprint FROM passeur_package")
                .executeQuery()) {
            while (results.next()) {
                known.put(results.getString(1), new ModelVersion(results.getInt(2), results.getString(3)));
            }
        }
        return known;
    }
}
