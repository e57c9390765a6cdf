// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.passeur.bench.Times.Moment;

/** Inserts the rows of one database into the same tables of another in batches; only the inserting is timed. */
final class RawCopy {

    private static final int BATCH = 1000;
    /** About as many rows as an import of ten thousand items writes: a transaction of all would hold every lock to its end. */
    private static final int COMMIT = 50 * BATCH;

    private final Connection from;
    private final Connection to;
    private Moment used = new Moment(0, 0);
    private long rows;

    RawCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /** Copies all tables but those that a new workspace has filled already. */
    void run() throws SQLException {
        for (String table : inOrder(tables())) {
            copy(table);
        }
        Moment start = Moment.ofAll();
        to.commit();
        used = used.plus(start, Moment.ofAll());
        from.commit();
    }

    Moment used() {
        return used;
    }

    long rows() {
        return rows;
    }

    /** What is pointed at comes before what points, as the product writes it: else Derby keeps a note of each row until the commit. */
    private List<String> inOrder(List<String> tables) throws SQLException {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (String table : tables) {
            Set<String> needed = new HashSet<>();
            try (ResultSet keys = to.getMetaData().getImportedKeys(null, to.getSchema(), table)) {
                while (keys.next()) {
                    needed.add(keys.getString("PKTABLE_NAME"));
                }
            }
            needed.remove(table);
            needed.retainAll(tables);
            needs.put(table, needed);
        }
        List<String> order = new ArrayList<>();
        while (!needs.isEmpty()) {
            String next = needs.entrySet().stream().filter(each -> order.containsAll(each.getValue()))
                    .map(Map.Entry::getKey).findFirst().orElse(needs.keySet().iterator().next());
            needs.remove(next);
            order.add(next);
        }
        return order;
    }

    private List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet all = from.getMetaData().getTables(null, from.getSchema(), null, new String[] { "TABLE" })) {
            while (all.next()) {
                String name = all.getString("TABLE_NAME");
                if (!name.startsWith("PASSEUR_")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private void copy(String table) throws SQLException {
        try (PreparedStatement read = from.prepareStatement("SELECT * FROM " + table);
                ResultSet result = read.executeQuery()) {
            ResultSetMetaData meta = result.getMetaData();
            int width = meta.getColumnCount();
            try (PreparedStatement insert = to.prepareStatement("INSERT INTO " + table + " VALUES ("
                    + String.join(", ", Collections.nCopies(width, "?")) + ")")) {
                List<Object[]> batch = new ArrayList<>();
                while (result.next()) {
                    Object[] row = new Object[width];
                    for (int i = 0; i < width; i++) {
                        row[i] = meta.getColumnType(i + 1) == Types.CLOB ? result.getString(i + 1)
                                : result.getObject(i + 1);
                    }
                    batch.add(row);
                    if (batch.size() == BATCH) {
                        insert(insert, batch, meta);
                    }
                }
                insert(insert, batch, meta);
            }
        }
    }

    private void insert(PreparedStatement insert, List<Object[]> batch, ResultSetMetaData meta) throws SQLException {
        Moment start = Moment.ofAll();
        for (Object[] row : batch) {
            for (int i = 0; i < row.length; i++) {
                if (row[i] == null) {
                    insert.setNull(i + 1, meta.getColumnType(i + 1));
                } else if (row[i] instanceof String text) {
                    insert.setString(i + 1, text);
                } else {
                    insert.setObject(i + 1, row[i]);
                }
            }
            insert.addBatch();
        }
        insert.executeBatch();
        if (rows / COMMIT != (rows + batch.size()) / COMMIT) {
            to.commit();
        }
        used = used.plus(start, Moment.ofAll());
        rows += batch.size();
        batch.clear();
    }
}
