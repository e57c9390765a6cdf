// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.util.List;
import java.util.Map;

/**
 * A view for tools that read the database.
 *
 * @param columns what each column is made of, in their order
 * @param from the table, which the expressions call {@code x}
 */
record View(String name, Map<String, String> columns, String from) {

    List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /** The statement that makes it in a schema. */
    String create(String schema) {
        return "CREATE VIEW " + schema + "." + name + " (" + String.join(", ", columns.keySet()) + ") AS SELECT "
                + String.join(", ", columns.values()) + " FROM " + from + " x";
    }
}
