// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.store.ColumnKind;
import org.passeur.store.Dialect;
import org.passeur.store.Digests;
import org.passeur.store.SqlErrors;
import org.passeur.store.sql.Session;

/**
 * Copies a whole database, history and all, into an empty one of another engine, in one transaction of each, and reads both
 * again to compare them. Keys are looked at when the transaction ends, so tables are copied in any order.
 */
public final class TableCopy {

    private static final System.Logger LOG = System.getLogger(TableCopy.class.getName());

    private static final int BATCH = 1000;

    /** Made anew by the engine that they are on, or the engine's own. */
    private static final Set<String> LEFT_OUT = Set.of("passeur_package", "passeur_file", "passeur_file_piece",
            "passeur_file_erased", "passeur_moved");

    private final Session from;
    private final Session to;
    private final Dialect toDialect;
    private final Catalogue fromCatalogue;
    private final Catalogue toCatalogue;

    /** Between two open transactions. */
    public TableCopy(Session from, Dialect fromDialect, Session to, Dialect toDialect) {
        this.from = from;
        this.to = to;
        this.toDialect = toDialect;
        this.fromCatalogue = new Catalogue(from, fromDialect);
        this.toCatalogue = new Catalogue(to, toDialect);
    }

    /**
     * Copies everything; who wants to save meanwhile waits.
     *
     * @return how many rows there are
     * @throws PasseurException INVALID where the other database is not empty, CORRUPT where it does not hold the same afterwards
     */
    public long run(Models models) throws SQLException {
        if (!toDialect.alone().isEmpty()) {
            to.execute(toDialect.alone());
        }
        if (MetaTables.exist(to, toDialect)) {
            throw new PasseurException(Kind.INVALID, SqlErrors.TEXTS, "error.move-occupied");
        }
        from.execute("LOCK TABLE change_set IN SHARE MODE");
        MetaTables.create(to, toDialect);
        copy("passeur_class");
        Schema schema = new Schema(models, MetaTables.tableNames(to));
        new SchemaUpdater(to, toDialect, schema).update();
        to.execute("DELETE FROM passeur_counter");
        Set<String> tables = tables();
        for (String table : tables) {
            if (!table.equals("passeur_class")) {
                copy(table);
            }
        }
        long rows = 0;
        for (String table : tables) {
            rows += compare(table);
        }
        return rows;
    }

    private Set<String> tables() throws SQLException {
        Set<String> here = names(fromCatalogue.tables());
        Set<String> there = names(toCatalogue.tables());
        here.removeAll(LEFT_OUT);
        there.removeAll(LEFT_OUT);
        for (String table : here) {
            if (!there.contains(table)) {
                LOG.log(System.Logger.Level.INFO, "No model knows the table {0}: it stays behind", table);
            }
        }
        there.retainAll(here);
        return there;
    }

    private static Set<String> names(Set<String> written) {
        Set<String> names = new TreeSet<>();
        written.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    /** The columns of the copy; what no model knows any more stays behind. */
    private String columns(String table) throws SQLException {
        return String.join(", ", names(toCatalogue.columns(table).keySet()));
    }

    private void copy(String table) throws SQLException {
        String columns = columns(table);
        int count = columns.split(",").length;
        PreparedStatement insert = to.prepare("INSERT INTO " + table + " (" + columns + ") VALUES ("
                + String.join(", ", Collections.nCopies(count, "?")) + ")");
        try (ResultSet results = from.prepare("SELECT " + columns + " FROM " + table).executeQuery()) {
            List<ColumnKind> kinds = kinds(results.getMetaData());
            int pending = 0;
            while (results.next()) {
                for (int i = 1; i <= count; i++) {
                    ColumnKind kind = kinds.get(i - 1);
                    kind.bind(insert, i, kind.read(results, i, null));
                }
                insert.addBatch();
                if (++pending % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static List<ColumnKind> kinds(ResultSetMetaData data) throws SQLException {
        List<ColumnKind> kinds = new ArrayList<>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
            kinds.add(switch (data.getColumnType(i)) {
                case Types.INTEGER, Types.SMALLINT -> ColumnKind.INTEGER;
                case Types.BIGINT -> ColumnKind.LONG;
                case Types.DOUBLE, Types.FLOAT, Types.REAL -> ColumnKind.DOUBLE;
                case Types.BOOLEAN, Types.BIT -> ColumnKind.BOOLEAN;
                case Types.DATE -> ColumnKind.DATE;
                case Types.TIMESTAMP -> ColumnKind.INSTANT;
                case Types.CHAR, Types.VARCHAR -> ColumnKind.STRING;
                case Types.CLOB, Types.LONGVARCHAR -> ColumnKind.TEXT;
                default -> throw new IllegalStateException(data.getColumnName(i) + ": " + data.getColumnTypeName(i));
            });
        }
        return kinds;
    }

    private long compare(String table) throws SQLException {
        Sum before = sum(from, table);
        Sum after = sum(to, table);
        if (before.rows() != after.rows() || !Arrays.equals(before.digest(), after.digest())) {
            throw new PasseurException(Kind.CORRUPT, SqlErrors.TEXTS, "error.move-differs", table);
        }
        return after.rows();
    }

    private record Sum(long rows, byte[] digest) {
    }

    /** The same for the same rows in any order: engines differ in the order that they give. */
    private Sum sum(Session session, String table) throws SQLException {
        MessageDigest digest = Digests.sha256();
        byte[] all = new byte[digest.getDigestLength()];
        long rows = 0;
        try (ResultSet results = session.prepare("SELECT " + columns(table) + " FROM " + table).executeQuery()) {
            List<ColumnKind> kinds = kinds(results.getMetaData());
            while (results.next()) {
                for (int i = 1; i <= kinds.size(); i++) {
                    add(digest, kinds.get(i - 1).read(results, i, null));
                }
                byte[] row = digest.digest();
                for (int i = 0; i < all.length; i++) {
                    all[i] ^= row[i];
                }
                rows++;
            }
        }
        return new Sum(rows, all);
    }

    private static void add(MessageDigest digest, @Nullable Object value) {
        if (value == null) {
            digest.update((byte) 0);
        } else {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((byte) 1);
            digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
            digest.update((byte) ':');
            digest.update(bytes);
        }
    }
}
