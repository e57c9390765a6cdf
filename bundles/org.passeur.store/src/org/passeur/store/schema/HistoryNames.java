// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.passeur.store.sql.Session;
import org.passeur.store.state.StateText;

/** Names in the history that change: of features and classes, also in the states of deleted objects and of parts. */
final class HistoryNames {

    private static final int BATCH = 500;

    private final Session session;

    HistoryNames(Session session) {
        this.session = session;
    }

    /** A feature of some classes is called otherwise. */
    void renameFeature(List<String> types, String from, String to) throws SQLException {
        PreparedStatement rename = session.prepare("UPDATE change_value SET feature = ? WHERE feature = ?"
                + " AND EXISTS (SELECT 1 FROM change_object o JOIN passeur_class c ON c.id = o.class_id"
                + " WHERE o.object_id = change_value.object_id AND c.name = ?)");
        for (String type : types) {
            rename.setString(1, to);
            rename.setString(2, from);
            rename.setString(3, type);
            rename.executeUpdate();
        }
        Set<String> those = Set.copyOf(types);
        rewrite("\"." + from + "\":", new StateText.Words() {

            @Override
            public String feature(String type, String name) {
                return name.equals("." + from) && those.contains(type) ? "." + to : name;
            }

            @Override
            public String value(String type, String feature, String text) {
                return text;
            }
        });
    }

    /** A class is called otherwise. */
    void renameClass(String from, String to) throws SQLException {
        UnaryOperator<String> pointing = text -> text.startsWith(from + "/")
                && text.substring(from.length() + 1).matches("[0-9]+") ? to + text.substring(from.length()) : text;
        rewrite("\"" + from, new StateText.Words() {

            @Override
            public String type(String name) {
                return name.equals(from) ? to : name;
            }

            @Override
            public String value(String type, String feature, String text) {
                return pointing.apply(text);
            }
        });
        PreparedStatement update = session.prepare("UPDATE change_set SET classes = ? WHERE id = ?");
        PreparedStatement select = session.prepare("SELECT id, classes FROM change_set WHERE classes LIKE ?");
        select.setString(1, "%" + from + "%");
        try (ResultSet results = select.executeQuery()) {
            while (results.next()) {
                update.setString(1, Arrays.stream(results.getString(2).split(",")).map(n -> n.equals(from) ? to : n)
                        .collect(Collectors.joining(",")));
                update.setLong(2, results.getLong(1));
                update.executeUpdate();
            }
        }
    }

    private void rewrite(String containing, StateText.Words names) throws SQLException {
        rewrite("change_object", "state", "''", containing, names);
        rewrite("change_value", "old_value", "feature", containing, names);
    }

    private void rewrite(String table, String column, String key, String containing, StateText.Words names)
            throws SQLException {
        PreparedStatement update = session.prepare("UPDATE " + table + " SET " + column
                + " = ? WHERE object_id = ? AND change_set_id = ? AND " + key + " = ?");
        PreparedStatement select = session.prepare("SELECT object_id, change_set_id, " + key + ", " + column + " FROM "
                + table + " WHERE " + column + " LIKE ?");
        select.setString(1, "%" + containing + "%");
        int pending = 0;
        try (ResultSet results = select.executeQuery()) {
            while (results.next()) {
                String before = results.getString(4);
                String after = StateText.with(names, "", "", before);
                if (!after.equals(before)) {
                    update.setString(1, after);
                    update.setLong(2, results.getLong(1));
                    update.setLong(3, results.getLong(2));
                    update.setString(4, results.getString(3));
                    update.addBatch();
                    if (++pending % BATCH == 0) {
                        update.executeBatch();
                    }
                }
            }
        }
        update.executeBatch();
    }
}
