// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Copies a database while it is in use; the process that holds it does the work, whoever asks. */
final class DatabaseCopy {

    private static final String NAME = "db";

    private DatabaseCopy() {
    }

    /** Into an empty folder, as {@code db}. */
    static void into(Connection connection, Path folder) throws SQLException, IOException {
        try (CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            backup.setString(1, folder.toString());
            backup.execute();
            connection.commit();
        }
        List<Path> made;
        try (Stream<Path> inside = Files.list(folder)) {
            made = inside.toList();
        }
        if (made.size() == 1 && !made.getFirst().endsWith(NAME)) {
            Files.move(made.getFirst(), folder.resolve(NAME));
        }
    }
}
