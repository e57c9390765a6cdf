// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.passeur.store.ColumnKind;

/** A value for a question mark of a statement. */
record Param(ColumnKind kind, Object value) {

    static void bind(PreparedStatement statement, List<Param> params) throws SQLException {
        bind(statement, 1, params);
    }

    static void bind(PreparedStatement statement, int from, List<Param> params) throws SQLException {
        int index = from;
        for (Param param : params) {
            param.kind().bind(statement, index++, param.value());
        }
    }
}
