// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.passeur.core.Domain;
import org.passeur.core.Models;
import org.passeur.store.sql.Session;

/** The models of plug-ins that a workspace knows and that are not installed any more. */
public final class AbsentModels {

    private AbsentModels() {
    }

    /** The models that are installed and, behind them, the absent ones, so that their objects can be read. */
    public static Models behind(Models installed, Session session) throws SQLException {
        List<Domain> absent = KeptModels.read(session, installed.domains().stream().map(Domain::model).toList());
        return absent.isEmpty() ? installed
                : installed.withDomains(Stream.concat(installed.domains().stream(), absent.stream()).toList());
    }
}
