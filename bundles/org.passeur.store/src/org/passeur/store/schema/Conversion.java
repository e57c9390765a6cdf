// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passeur.store.ColumnKind;
import org.passeur.store.Dialect;
import org.passeur.store.sql.Session;

/** Gives columns another type. Engines differ in what they cast, so values go by way of their text, row by row. */
final class Conversion {

    /** A column beside the one that gets another type. */
    private static final String BESIDE = "passeur_beside";

    private static final int BATCH = 1000;

    private final Session session;
    private final Dialect dialect;
    private final Catalogue catalogue;

    Conversion(Session session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
        this.catalogue = new Catalogue(session, dialect);
    }

    /** A column of a class. The one with its folded text goes; the updater makes and fills it anew. */
    void convert(Table table, Column was, EDataType from, Column is, EDataType to) throws SQLException {
        catalogue.dropKeyAndIndex(table.name(), was.name());
        add(table.name(), dialect.type(is.kind(), is.length()));
        fill(table.name(), "id", was.name(), was.kind(), from, is.kind(), to);
        if (was.sortName() != null) {
            session.execute("ALTER TABLE " + table.name() + " DROP COLUMN " + was.sortName());
        }
        replace(table.name(), was.name(), is.name());
    }

    /** The values of a feature with many. */
    void convert(LinkTable was, EDataType from, LinkTable is, EDataType to) throws SQLException {
        add(was.name(), dialect.type(is.kind(), is.length()));
        fill(was.name(), "owner_id, ordinal", was.value(), was.kind(), from, is.kind(), to);
        replace(was.name(), was.value(), is.value());
        session.execute("ALTER TABLE " + was.name() + " ALTER COLUMN " + is.value() + " SET NOT NULL");
    }

    private void add(String table, String type) throws SQLException {
        session.execute("ALTER TABLE " + table + " ADD COLUMN " + BESIDE + " " + type);
    }

    private void replace(String table, String was, String is) throws SQLException {
        session.execute("ALTER TABLE " + table + " DROP COLUMN " + was);
        session.execute(dialect.rename(table, BESIDE, is));
    }

    private void fill(String table, String key, String was, ColumnKind kind, EDataType from, ColumnKind target,
            EDataType to) throws SQLException {
        String[] keys = key.split(", ");
        PreparedStatement update = session.prepare(
                "UPDATE " + table + " SET " + BESIDE + " = ? WHERE " + String.join(" = ? AND ", keys) + " = ?");
        try (ResultSet results = session.prepare("SELECT " + was + ", " + key + " FROM " + table + " WHERE " + was
                + " IS NOT NULL").executeQuery()) {
            int pending = 0;
            while (results.next()) {
                String text = EcoreUtil.convertToString(from, kind.read(results, 1, from));
                target.bind(update, 1, EcoreUtil.createFromString(to, text));
                for (int i = 0; i < keys.length; i++) {
                    update.setLong(2 + i, results.getLong(2 + i));
                }
                update.addBatch();
                if (++pending % BATCH == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }
}
