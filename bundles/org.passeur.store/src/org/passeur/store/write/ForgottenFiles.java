// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.model.CorePackage;
import org.passeur.store.schema.Column;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.Session;

/** The files of objects that are taken out of the history, as far as nothing else uses their bytes. */
final class ForgottenFiles {

    private static final Pattern HASH = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    private final Schema schema;
    private final Session session;
    private final Set<String> found = new LinkedHashSet<>();

    ForgottenFiles(Schema schema, Session session) {
        this.schema = schema;
        this.session = session;
    }

    void collect(@Nullable String text) {
        if (text != null) {
            Matcher hashes = HASH.matcher(text);
            while (hashes.find()) {
                found.add(hashes.group());
            }
        }
    }

    Set<String> unused() throws SQLException {
        Set<String> unused = new LinkedHashSet<>();
        for (String hash : found) {
            if (!used(hash)) {
                unused.add(hash);
            }
        }
        return unused;
    }

    private boolean used(String hash) throws SQLException {
        for (Table table : schema.concrete(CorePackage.Literals.ATTACHMENT)) {
            for (Column column : table.columns()) {
                if (column.feature() == CorePackage.Literals.ATTACHMENT__HASH
                        && any("SELECT id FROM " + table.name() + " WHERE " + column.name() + " = ?", hash)) {
                    return true;
                }
            }
        }
        String inside = "%" + hash + "%";
        return any("SELECT object_id FROM change_value WHERE old_value LIKE ?", inside)
                || any("SELECT object_id FROM change_object WHERE state LIKE ?", inside);
    }

    private boolean any(String sql, String value) throws SQLException {
        PreparedStatement select = session.prepare(sql + " FETCH FIRST 1 ROWS ONLY");
        select.setString(1, value);
        try (ResultSet results = select.executeQuery()) {
            return results.next();
        }
    }
}
