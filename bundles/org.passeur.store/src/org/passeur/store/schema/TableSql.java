// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import org.passeur.store.ColumnKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.store.Dialect;

/** The statements that make tables, keys and indexes. */
final class TableSql {

    /** The column that names the class of what is pointed at. */
    static final String TYPE = "VARCHAR(250)";

    private final Schema schema;
    private final Dialect dialect;

    TableSql(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
    }

    String create(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add("id BIGINT NOT NULL");
        if (table.isEntity()) {
            lines.add("version INTEGER NOT NULL");
        } else {
            lines.add("owner_id BIGINT NOT NULL");
            lines.add("owner_feature VARCHAR(100) NOT NULL");
            lines.add("ordinal INTEGER NOT NULL");
        }
        for (Column column : table.columns()) {
            definitions(column).forEach((name, type) -> lines.add(name + " " + type));
        }
        lines.add("CONSTRAINT " + primaryKey(table.name()) + " PRIMARY KEY (id)");
        return "CREATE TABLE " + table.name() + " (" + String.join(", ", lines) + ")";
    }

    /** The columns of a feature with their types, the value's own first. */
    Map<String, String> definitions(Column column) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(column.name(), dialect.type(column.kind(), column.length()));
        String sort = column.sortName();
        if (sort != null) {
            all.put(sort, dialect.type(ColumnKind.STRING, schema.sortLength(column.kind(), column.length())));
        }
        String type = column.typeName();
        if (type != null) {
            all.put(type, TYPE);
        }
        return all;
    }

    String create(LinkTable link) {
        String type = link.typeName() == null ? "" : ", " + link.typeName() + " " + TYPE;
        return "CREATE TABLE " + link.name() + " (owner_id BIGINT NOT NULL, ordinal INTEGER NOT NULL, " + link.value()
                + " "
                + dialect.type(link.kind(), link.length()) + " NOT NULL" + type + ", CONSTRAINT "
                + primaryKey(link.name()) + " PRIMARY KEY (owner_id, ordinal))";
    }

    Map<String, String> keysAndIndexes(Table table) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!table.isEntity()) {
            index(all, table.name(), "owner", "owner_id, ordinal");
        }
        for (Column column : table.columns()) {
            if (column.isReference()) {
                boolean key = column.typeName() == null
                        && foreignKey(all, table.name(), column.name(), target(column.feature()));
                if (!key || !dialect.foreignKeyMakesIndex()) {
                    index(all, table.name(), column.name(), column.name());
                }
            } else if (column.indexed()) {
                String by = column.sortName() == null ? column.name() : column.sortName();
                index(all, table.name(), column.name(), by + ", id");
            }
        }
        for (LinkTable link : table.links()) {
            foreignKey(all, link.name(), "owner_id", table.name());
            boolean key = link.isReference() && link.typeName() == null
                    && foreignKey(all, link.name(), link.value(), target(link.feature()));
            if (link.isReference() && (!key || !dialect.foreignKeyMakesIndex())) {
                index(all, link.name(), link.value(), link.value());
            }
        }
        return all;
    }

    /** Names the index of a column that points somewhere, which its foreign key may bring. */
    String foundBy(Table table, Column column) {
        boolean key = column.typeName() == null && target(column.feature()) != null;
        return key && dialect.foreignKeyMakesIndex() ? dialect.byKey(key(table.name(), column.name()))
                : dialect.byIndex(index(table.name(), column.name()));
    }

    private @Nullable String target(EStructuralFeature reference) {
        List<Table> tables = schema.concrete(((EReference) reference).getEReferenceType());
        return tables.size() == 1 ? tables.getFirst().name() : null;
    }

    private static boolean foreignKey(Map<String, String> all, String table, String column, @Nullable String target) {
        if (target == null) {
            return false;
        }
        String name = key(table, column);
        all.put(name,
                "ALTER TABLE " + table + " ADD CONSTRAINT " + name + " FOREIGN KEY (" + column + ") REFERENCES "
                        + target
                        + " (id) DEFERRABLE INITIALLY DEFERRED");
        return true;
    }

    /** The name of a foreign key. */
    static String key(String table, String column) {
        return SqlNames.cut("fk_" + table + "_" + column);
    }

    /** The name of an index. */
    static String index(String table, String column) {
        return SqlNames.cut("ix_" + table + "_" + column);
    }

    /** The name of a primary key. */
    static String primaryKey(String table) {
        return SqlNames.cut("pk_" + table);
    }

    private static void index(Map<String, String> all, String table, String name, String columns) {
        String index = index(table, name);
        all.put(index, "CREATE INDEX " + index + " ON " + table + " (" + columns + ")");
    }

    /** All statements of a table, by which a change of the model is noticed. */
    List<String> everything(Table table) {
        List<String> all = new ArrayList<>();
        all.add(create(table));
        all.addAll(table.links().stream().map(this::create).collect(Collectors.toList()));
        all.addAll(keysAndIndexes(table).values());
        return all;
    }
}
