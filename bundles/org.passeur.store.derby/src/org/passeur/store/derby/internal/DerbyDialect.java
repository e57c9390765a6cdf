// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.util.Locale;

import org.passeur.store.Dialect;
import org.passeur.store.ColumnKind;

/** Derby's SQL. */
final class DerbyDialect implements Dialect {

    @Override
    public String name() {
        return "Derby";
    }

    @Override
    public String type(ColumnKind kind, int length) {
        return switch (kind) {
            case STRING, ENUM, OTHER -> "VARCHAR(" + length + ")";
            case TEXT -> "CLOB";
            case INTEGER -> "INTEGER";
            case LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case INSTANT -> "TIMESTAMP";
        };
    }

    @Override
    public String uncommittedRead() {
        return " WITH UR";
    }

    @Override
    public String stableRead() {
        return " WITH RS";
    }

    @Override
    public String byKey(String constraint) {
        return told("constraint=" + constraint);
    }

    @Override
    public String byIndex(String index) {
        return told("index=" + index);
    }

    @Override
    public String inOrder() {
        return told("joinOrder=FIXED");
    }

    @Override
    public boolean sortsPages() {
        return true;
    }

    /** A comment that Derby's optimizer reads; it ends with the line. */
    private static String told(String property) {
        return " --DERBY-PROPERTIES " + property + "\n";
    }

    @Override
    public boolean foreignKeyMakesIndex() {
        return true;
    }

    @Override
    public String widen(String table, String column, String type) {
        return "ALTER TABLE " + table + " ALTER COLUMN " + column + " SET DATA TYPE " + type;
    }

    @Override
    public String rename(String table, String from, String to) {
        return "RENAME COLUMN " + table + "." + from + " TO " + to;
    }

    @Override
    public String renameTable(String from, String to) {
        return "RENAME TABLE " + from + " TO " + to;
    }

    @Override
    public String catalogueName(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
